using System.Globalization;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Rendering.Terminal;

/// <summary>One finding: headline, code frame, then what follows from it.</summary>
internal sealed class TextFindingWriter(TextWriter output, RenderingOptions options, Paint paint)
{
    /// <summary>Places of a proof of absence that are printed; all are in the JSON.</summary>
    private const int MaxSought = 6;

    private const int MaxCandidates = 3;

    private readonly CodeFrame _frame = new(output, options, paint);

    public void Write(string path, SourceText? source, Finding finding)
    {
        output.WriteLine(Headline(finding));
        if (finding.Locations.Length > 0)
        {
            var start = finding.Locations[0].Start;
            output.WriteLine(paint.Place(string.Create(CultureInfo.InvariantCulture, $"  --> {SafeText.Of(path)}:{start.Line}:{start.Column}")));
            if (source is not null) _frame.Write(source, finding);
        }

        WriteExcuse(finding);
        WriteAbsence(finding.Absence);
        if (finding.Remedy is { } remedy) Note(Label(RenderingText.Remedy, Shown(remedy.In(options.Language))));
        WriteRepairs(finding);
        foreach (var basis in finding.Basis)
        {
            var law = basis.Article.Length == 0 ? basis.Document : Label(RenderingText.BasisArticle, basis.Document, ArticleWords.In(basis.Article, options.Language));
            Note(Label(RenderingText.Basis, law, Label(RenderingTexts.Of(basis.Status))));
        }
    }

    private string Headline(Finding finding)
    {
        var severity = Label(RenderingTexts.Of(finding.Severity));
        var outcome = finding.Outcome == Outcome.Fail ? string.Empty : " · " + Label(RenderingTexts.Of(finding.Outcome));
        var label = paint.Of(finding.Severity, severity + " " + finding.RuleId + outcome);
        var headline = Label(RenderingText.Title, label, Shown(finding.Message.Text.In(options.Language)));
        return finding.Reason is null ? headline : Label(RenderingText.PlaceWithRole, headline, ReasonTexts.Of(finding.Reason, options.Language));
    }

    private void WriteExcuse(Finding finding)
    {
        if (finding.Waiver is { } waiver)
        {
            var expires = waiver.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Note(waiver.Approver is null
                ? Label(RenderingText.Waived, expires, Shown(waiver.Reason))
                : Label(RenderingText.WaivedBy, expires, Shown(waiver.Reason), Shown(waiver.Approver)));
        }
        else if (finding.InBaseline)
        {
            Note(Label(RenderingText.InBaseline));
        }
    }

    private void WriteRepairs(Finding finding)
    {
        if (finding.Repairs.IsEmpty) return;
        var steps = finding.Repairs.Select(repair => Label(
            RenderingText.RepairStep,
            RenderingTexts.OfRole(repair.Role) is { } role ? Label(role) : repair.Role,
            Shown(repair.Stated),
            Shown(repair.Text)));
        Note(Label(RenderingText.Repair, string.Join(Label(RenderingText.RepairOr), steps)));
    }

    private void WriteAbsence(FindingAbsence? absence)
    {
        if (absence is null) return;
        if (absence.Sought.Length > 0)
        {
            var quoted = absence.Sought.Take(MaxSought).Select(place => Label(RenderingText.Quoted, Short(place)));
            var places = string.Join(Label(RenderingText.QuotedSeparator), quoted);
            if (absence.Sought.Length > MaxSought) places = Label(RenderingText.SoughtMore, places, absence.Sought.Length);
            Note(Label(RenderingText.Sought, places));
        }

        foreach (var candidate in absence.Candidates.Take(MaxCandidates))
        {
            var place = candidate.Location;
            var reason = RenderingTexts.OfRejection(candidate.Reason) is { } known ? Label(known) : candidate.Reason;
            Note(Label(RenderingText.NearestWith, place.Start.Line, Short(place.Snippet), reason));
        }
    }

    private string Short(string snippet)
    {
        const int most = 40;
        var shown = Shown(snippet);
        if (shown.Length <= most) return shown;
        return shown[..(char.IsHighSurrogate(shown[most - 1]) ? most - 1 : most)] + "…";
    }

    private void Note(string text) => output.WriteLine("  " + paint.Faint("=") + " " + text);

    private string Shown(string text) => SafeText.Of(options.ShowPersonalNumbers ? text : Masking.Mask(text));

    private string Label(RenderingText text, params ReadOnlySpan<object> arguments) =>
        RenderingTexts.Format(text, options.Language, arguments);
}
