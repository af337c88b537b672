using Compliance.Findings;

namespace Compliance.Rendering.Markdown;

/// <summary>One finding: heading, quoted places, then what follows from it.</summary>
internal sealed class MarkdownFindingWriter(TextWriter output, FindingWords words, RuleTitles titles)
{
    private const int MaxQuote = 120;
    private const int MaxCandidates = 3;

    public void Write(NumberedFinding numbered)
    {
        var finding = numbered.Finding;
        var label = words.Severity(finding) + " " + finding.RuleId;
        output.WriteLine();
        output.WriteLine($"### {numbered.Number}\\. {Text(words.Label(RenderingText.Title, label, words.Message(finding)))}");
        output.WriteLine();
        if (titles.Of(finding.RuleId) is { } title) Item(RenderingText.ColumnRequirement, title);
        if (words.Reason(finding.Reason) is { } reason) Item(RenderingText.ReasonHeading, reason);
        if (words.Excuse(finding) is { } excuse) Item(RenderingText.ExcuseHeading, excuse);
        WritePlaces(finding);
        WriteAbsence(finding.Absence);
        if (words.Repairs(finding) is { } repairs) Item(RenderingText.RepairHeading, repairs);
        if (finding.Remedy is { } remedy) Item(RenderingText.RemedyHeading, words.In(remedy));
        foreach (var basis in finding.Basis)
        {
            Item(RenderingText.BasisHeading, words.Label(RenderingText.PlaceWithRole, words.Law(basis), words.Status(basis)));
            if (titles.QuoteOf(finding.RuleId, basis) is { } quote) output.WriteLine("  > " + Text(quote));
        }
    }

    private void WritePlaces(Finding finding)
    {
        foreach (var location in finding.Locations)
        {
            var place = words.Place(location);
            var role = words.Role(location.Role);
            if (role.Length > 0) place = words.Label(RenderingText.PlaceWithRole, place, role);
            var quote = words.Label(RenderingText.Snippet, FindingWords.Short(words.Shown(location.Snippet), MaxQuote));
            Item(RenderingText.PlacesHeading, words.Label(RenderingText.Title, place, quote));
        }
    }

    private void WriteAbsence(FindingAbsence? absence)
    {
        if (absence is null) return;
        if (absence.Sought.Length > 0)
        {
            var sought = absence.Sought.Select(place => words.Label(RenderingText.Snippet, words.Shown(place)));
            Item(RenderingText.SoughtHeading, string.Join(words.Label(RenderingText.ListSeparator), sought));
        }

        foreach (var candidate in absence.Candidates.Take(MaxCandidates)) output.WriteLine("- " + Text(words.Candidate(candidate)));
    }

    private void Item(RenderingText label, string text) => output.WriteLine("- " + words.Label(RenderingText.Title, words.Label(label), Text(text)));

    private static string Text(string text) => MarkdownText.Of(text);
}
