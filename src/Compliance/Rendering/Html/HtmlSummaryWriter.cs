
namespace Compliance.Rendering.Html;

/// <summary>What a run came to: by verdict, by rule and outcome, by what kept reports from having a result.</summary>
internal sealed class HtmlSummaryWriter(HtmlOutput html, FindingWords words, RuleTitles titles)
{
    public void Write(RunSummary summary)
    {
        var headline = new SummaryLines(words).Headline(summary);
        html.Raw("<section class=\"summary\" tabindex=\"0\"").Attribute("aria-label", headline).Element("><h2>", headline, "</h2>\n")
            .Element("<h3>", words.Label(RenderingText.ByRule), "</h3>\n<table><thead><tr>")
            .Element("<th scope=\"col\">", words.Label(RenderingText.ColumnRule), "</th>")
            .Element("<th scope=\"col\">", words.Label(RenderingText.ColumnRequirement), "</th>");
        foreach (var outcome in OutcomeNames.All) html.Element("<th scope=\"col\" class=\"figure\">", words.Label(RenderingTexts.Of(outcome)), "</th>");
        html.Raw("</tr></thead>\n<tbody>");
        foreach (var (rule, counts) in summary.ByRule) Row(rule, titles.Of(rule) ?? "", counts);
        html.Raw("</tbody>\n<tfoot>");
        Row(words.Label(RenderingText.Total), "", summary.ByOutcome);
        html.Raw("</tfoot></table>\n");
        if (!summary.ByFailure.IsEmpty)
        {
            html.Element("<h3>", words.Label(RenderingText.ByFailure), "</h3><ul>");
            foreach (var (failure, count) in summary.ByFailure) html.Element("<li>", words.Label(RenderingText.CountOf, words.In(FailureNames.Of(failure)), count), "</li>");
            html.Raw("</ul>");
        }

        html.Raw("</section>\n");
    }

    public static void WriteNotices(HtmlOutput html, FindingWords words, RunSummary summary)
    {
        if (summary.Notices.IsEmpty) return;
        html.Raw("<section class=\"notes\">").Element("<h2>", words.Label(RenderingText.Notices), "</h2><ul>");
        foreach (var notice in summary.Notices) html.Element("<li>", notice.Text.In(words.Options.Language), "</li>");
        html.Raw("</ul></section>\n");
    }

    private void Row(string rule, string title, OutcomeCounts counts)
    {
        html.Raw("<tr>").Element("<th scope=\"row\">", rule, "</th>").Element("<td>", title, "</td>");
        foreach (var outcome in OutcomeNames.All) html.Raw("<td class=\"figure\">").Raw(counts.Of(outcome)).Raw("</td>");
        html.Raw("</tr>\n");
    }
}
