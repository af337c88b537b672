using Compliance.Findings;

namespace Compliance.Rendering;

/// <summary>One finding as plain lines: the headline, then its places, what to do and the law.</summary>
internal sealed class FindingLines(FindingWords words)
{
    /// <summary>The lines, unescaped; the first is the headline.</summary>
    public IEnumerable<string> Of(Finding finding)
    {
        yield return Headline(finding);
        if (words.Excuse(finding) is { } excuse) yield return excuse;
        foreach (var location in finding.Locations) yield return PlaceLine(location);
        if (words.Reason(finding.Reason) is { } reason) yield return Line(RenderingText.ReasonHeading, reason);
        if (words.Repairs(finding) is { } repairs) yield return Line(RenderingText.RepairHeading, repairs);
        if (finding.Remedy is { } remedy) yield return Line(RenderingText.RemedyHeading, words.In(remedy));
        foreach (var basis in finding.Basis)
            yield return Line(RenderingText.BasisHeading, words.Label(RenderingText.PlaceWithRole, words.Law(basis), words.Status(basis)));
    }

    public string Headline(Finding finding)
    {
        var label = words.Severity(finding) + " " + finding.RuleId;
        if (finding.Outcome != Outcome.Fail) label += " · " + words.Label(RenderingTexts.Of(finding.Outcome));
        return words.Label(RenderingText.Title, label, words.Message(finding));
    }

    public string PlaceLine(FindingLocation location)
    {
        var role = words.Role(location.Role);
        var place = words.Place(location);
        var quote = words.Label(RenderingText.Snippet, FindingWords.Short(words.Shown(location.Snippet)));
        return words.Label(RenderingText.Title, role.Length == 0 ? place : words.Label(RenderingText.PlaceWithRole, place, role), quote);
    }

    private string Line(RenderingText heading, string text) => words.Label(RenderingText.Title, words.Label(heading), text);
}
