using Compliance.Findings;

namespace Compliance.Rendering.Html;

internal sealed class HtmlIndexWriter : IResultWriter
{
    private readonly HtmlOutput _html;
    private readonly HtmlPage _page;
    private readonly FindingWords _words;
    private readonly RunHeader _header;
    private readonly Func<CheckResult, string> _linkOf;

    public HtmlIndexWriter(Stream output, RunHeader header, RenderingOptions options, Func<CheckResult, string> linkOf)
    {
        _header = header;
        _linkOf = linkOf;
        _html = new HtmlOutput(output);
        _words = new FindingWords(options);
        _page = new HtmlPage(_html, _words);
        _page.Begin(_words.Label(RenderingText.Index), withFilters: false);
        _html.Raw("<section class=\"summary\" tabindex=\"0\"").Attribute("aria-label", _words.Label(RenderingText.Index))
            .Element("><h1>", _words.Label(RenderingText.Index), "</h1>\n<table class=\"index\"><thead><tr>")
            .Element("<th scope=\"col\">", _words.Label(RenderingText.ColumnVerdict), "</th>")
            .Element("<th scope=\"col\">", _words.Label(RenderingText.ColumnTitle), "</th>")
            .Element("<th scope=\"col\">", _words.Label(RenderingText.ColumnPath), "</th>")
            .Element("<th scope=\"col\" class=\"figure\">", _words.Label(RenderingText.ColumnScore), "</th>");
        foreach (var outcome in Shown) _html.Element("<th scope=\"col\" class=\"figure\">", _words.Label(RenderingTexts.Of(outcome)), "</th>");
        _html.Raw("</tr></thead>\n<tbody>\n");
    }

    private static ReadOnlySpan<Outcome> Shown => [Outcome.Fail, Outcome.Review, Outcome.Undetermined];

    public void Write(CheckResult result)
    {
        var verdict = ContractNames.Of(result.Verdict);
        _html.Raw("<tr><td><span class=\"verdict-").Raw(verdict).Raw("\">").Text(_words.Label(RenderingTexts.Of(result.Verdict)))
            .Raw("</span></td><td lang=\"zh-CN\"><a").Attribute("href", Uri.EscapeDataString(_linkOf(result))).Raw(">")
            .Text(_words.Shown(result.Report?.Title?.Text ?? _words.Label(RenderingText.Untitled))).Raw("</a></td><td><bdi>").Text(result.Path)
            .Raw("</bdi></td><td class=\"figure\">").Text(result.Score?.Value is { } score ? FindingWords.Number(score) : "").Raw("</td>");
        var counts = OutcomeCounts.Of(result);
        foreach (var outcome in Shown) _html.Raw("<td class=\"figure\">").Raw(counts.Of(outcome)).Raw("</td>");
        _html.Raw("</tr>\n");
        _html.Flush();
    }

    public void End(RunSummary summary)
    {
        _html.Raw("</tbody></table></section>\n");
        new HtmlSummaryWriter(_html, _words, new RuleTitles(_header.Rules, _words.Options.Language)).Write(summary);
        HtmlSummaryWriter.WriteNotices(_html, _words, summary);
        _page.End(_header);
        _html.Flush();
    }

    public void Dispose() => _html.Dispose();
}
