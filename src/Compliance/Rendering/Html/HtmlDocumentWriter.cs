using System.Globalization;
using Compliance.Findings;

namespace Compliance.Rendering.Html;

/// <summary>One report: its head, its text with the marks, and the list beside it.</summary>
internal sealed class HtmlDocumentWriter(HtmlOutput html, FindingWords words, RuleTitles titles, string prefix)
{
    private const int MaxNumbered = 8;

    public void Write(CheckResult result)
    {
        var sections = ResultSections.Of(result, words.Options);
        html.Raw("<article class=\"document\" id=\"").Raw(prefix).Raw("document\"")
            .Attribute("aria-label", result.Report?.Title?.Text is { } title ? words.Shown(title) : result.Path).Raw(">\n");
        WriteHead(result, sections);
        WriteDiagnostics(result);
        if (result.Report is { } report)
        {
            html.Raw("<div class=\"columns\">\n<section class=\"text\" lang=\"zh-CN\" id=\"").Raw(prefix).Raw("text\" tabindex=\"-1\"")
                .Attribute("aria-label", words.Label(RenderingText.ReportText)).Raw(">\n");
            new HtmlReportText(html, prefix, words).Write(report, MarksOf(sections));
            html.Raw("</section>\n<aside class=\"findings\" id=\"").Raw(prefix).Raw("findings\" tabindex=\"-1\"")
                .Attribute("aria-label", words.Label(RenderingText.Findings)).Raw(">\n");
            new HtmlListWriter(html, words, titles, prefix).Write(result, sections);
            html.Raw("</aside>\n</div>\n");
        }

        html.Raw("</article>\n");
    }

    private List<HtmlMark> MarksOf(ResultSections sections)
    {
        var marks = new List<HtmlMark>();
        foreach (var (number, finding) in sections.Numbered)
        {
            if (!HtmlListWriter.IsMarked(finding)) continue;
            var kind = HtmlListWriter.KindOf(finding);
            var label = words.Label(RenderingText.FindingLabel, number, words.Severity(finding), finding.RuleId);
            for (var i = 0; i < finding.Locations.Length; i++)
                marks.Add(new(finding.Locations[i].Span, number, i + 1, kind, label) { IsNumbered = IsNumbered(finding, i) });
        }

        return marks;
    }

    /// <summary>
    /// Where commas are meant in a hundred places, a number beside each would hide the text: one a line is enough. An empty
    /// place shows nothing else.
    /// </summary>
    private static bool IsNumbered(Finding finding, int place)
    {
        var locations = finding.Locations;
        return locations.Length <= MaxNumbered || place == 0 || locations[place].Span.IsEmpty || locations[place].Start.Line != locations[place - 1].Start.Line;
    }

    private void WriteHead(CheckResult result, ResultSections sections)
    {
        var verdict = ContractNames.Of(result.Verdict);
        html.Raw("<header class=\"head verdict-").Raw(verdict).Raw("\">\n<div class=\"what\">")
            .Raw("<h1 lang=\"zh-CN\">").Text(result.Report is null ? result.Path : Title(result)).Raw("</h1>\n<p class=\"meta\">");
        var facts = new List<string> { result.Path };
        if (result.Report?.Issuer is { Name.Length: > 0 } issuer) facts.Insert(0, words.Shown(issuer.Name));
        if (result.Report?.ReportYear is { } year)
            facts.Add(words.Label(RenderingText.Title, words.Label(RenderingText.ColumnYear), year.Value.ToString(CultureInfo.InvariantCulture)));
        for (var i = 0; i < facts.Count; i++) html.Element(i == 0 ? "<bdi>" : " · <bdi>", facts[i], "</bdi>");
        html.Raw("</p></div>\n<p class=\"verdict\">").Element("<span>", words.Label(RenderingText.VerdictHeading), "</span> ")
            .Element("<strong>", words.Label(RenderingTexts.Of(result.Verdict)), "</strong></p>\n");
        if (result.Score is { Value: { } } score) WriteScore(score);
        if (result.Report is not null)
        {
            WriteCounts(result, sections);
            if (ReportKindNote.Applies(result)) html.Element("<p class=\"caution\">", words.Label(RenderingText.NotRecognised), "</p>\n");
            html.Raw("<p class=\"jump\"><a href=\"#").Raw(prefix).Raw("findings\">").Text(words.Label(RenderingText.SkipToFindings)).Raw("</a></p>\n");
        }

        html.Raw("</header>\n");
    }

    private string Title(CheckResult result) => words.Shown(result.Report?.Title?.Text ?? words.Label(RenderingText.Untitled));

    private void WriteScore(Score score)
    {
        var low = FindingWords.Number(score.Low ?? score.Value!.Value);
        var value = FindingWords.Number(score.Value!.Value);
        var width = FindingWords.Number((score.High ?? score.Value.Value) - (score.Low ?? score.Value.Value));
        html.Raw("<div class=\"score\"><p>").Text(words.Score(score) ?? "").Raw("</p>")
            .Raw("<svg viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"whole\" width=\"100\" height=\"4\"/>")
            .Raw("<rect class=\"range\" height=\"4\" x=\"").Raw(low).Raw("\" width=\"").Raw(width).Raw("\"/>")
            .Raw("<rect class=\"value\" height=\"4\" width=\"").Raw(value).Raw("\"/></svg></div>\n");
    }

    private void WriteCounts(CheckResult result, ResultSections sections)
    {
        html.Raw("<ul class=\"counts\">");
        foreach (var group in sections.ToMend.GroupBy(static numbered => numbered.Finding.Severity))
            Count(ContractNames.Of(group.Key), words.Label(RenderingText.CountOf, words.Label(RenderingTexts.Of(group.Key)), group.Count()));
        if (sections.ToReview.Count > 0) Count("review", words.Label(RenderingText.ReviewCount, sections.ToReview.Count));
        if (sections.Excused.Count > 0) Count("other", words.Label(RenderingText.CountOf, words.Label(RenderingText.Excused), sections.Excused.Count));
        var undecided = OutcomeCounts.Of(result).Undetermined;
        if (undecided > 0) Count("undetermined", words.Label(RenderingText.UndecidedCount, undecided));
        if (OutcomeCounts.Of(result).Pass is > 0 and var passed)
            Count("pass", words.Label(RenderingText.OutcomeRules, words.Label(RenderingText.OutcomePass), words.Label(RenderingText.RuleCount, passed)));
        html.Raw("</ul>\n");
    }

    private void Count(string kind, string text) => html.Raw("<li class=\"").Raw(kind).Raw("\">").Text(text).Raw("</li>");

    private void WriteDiagnostics(CheckResult result)
    {
        if (result.Diagnostics.IsEmpty) return;
        html.Raw("<section class=\"notes\">").Element("<h2>", words.Label(RenderingText.ReadingNotes), "</h2><ul>");
        foreach (var diagnostic in result.Diagnostics)
        {
            var message = diagnostic.MessageIn(words.Options.Language);
            html.Element("<li>", diagnostic.Line is { } line ? words.Label(RenderingText.DiagnosticAt, line, message) : message, "</li>");
        }

        html.Raw("</ul></section>\n");
    }
}
