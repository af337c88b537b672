using Compliance.Findings;

namespace Compliance.Rendering.Html;

internal sealed class HtmlResultWriter : IResultWriter
{
    private readonly HtmlOutput _html;
    private readonly HtmlPage _page;
    private readonly FindingWords _words;
    private readonly RuleTitles _titles;
    private readonly RunHeader _header;
    private int _documents;

    public HtmlResultWriter(Stream output, RunHeader header, RenderingOptions options)
    {
        _header = header;
        _html = new HtmlOutput(output);
        _words = new FindingWords(options);
        _titles = new RuleTitles(header.Rules, options.Language);
        _page = new HtmlPage(_html, _words);
    }

    public void Write(CheckResult result)
    {
        Begin(result);
        _documents++;
        new HtmlDocumentWriter(_html, _words, _titles, "d" + _documents + "-").Write(result);
        _html.Flush();
    }

    public void End(RunSummary summary)
    {
        Begin(null);
        if (summary.Documents != 1) new HtmlSummaryWriter(_html, _words, _titles).Write(summary);
        HtmlSummaryWriter.WriteNotices(_html, _words, summary);
        _page.End(_header);
        _html.Flush();
    }

    public void Dispose() => _html.Dispose();

    /// <summary>The page is named after its report where it holds only one, so the head waits for the first.</summary>
    private void Begin(CheckResult? first)
    {
        if (_documents > 0 || (first is null && _page.Begun)) return;
        var title = _words.Label(RenderingText.PageTitle);
        if (_header.Documents == 1 && first is not null)
            title = _words.Label(RenderingText.PageOfDocument, _words.Shown(first.Report?.Title?.Text ?? first.Path));
        _page.Begin(title, withFilters: true);
    }
}
