using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Rendering.Html;

/// <summary>What stands around the reports: head, links to skip, filters, foot.</summary>
internal sealed class HtmlPage(HtmlOutput html, FindingWords words)
{
    /// <summary>The filters' classes, gravest first, with what they are called.</summary>
    private static readonly (string Kind, RenderingText Label)[] Filters =
    [
        ("veto", RenderingTexts.Of(Severity.Veto)),
        ("error", RenderingTexts.Of(Severity.Error)),
        ("warning", RenderingTexts.Of(Severity.Warning)),
        ("info", RenderingTexts.Of(Severity.Info)),
        ("review", RenderingTexts.Of(Outcome.Review)),
        ("undetermined", RenderingTexts.Of(Outcome.Undetermined)),
    ];

    public bool Begun { get; private set; }

    public void Begin(string title, bool withFilters)
    {
        Begun = true;
        var language = words.Options.Language == Language.English ? "en" : "zh-CN";
        html.Raw("<!DOCTYPE html>\n<html lang=\"").Raw(language).Raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"").Raw(HtmlStyle.Policy).Raw("\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
            .Raw("<meta name=\"format-detection\" content=\"telephone=no\">\n")
            .Element("<title>", VisibleText.Of(title), "</title>\n")
            .Raw("<style>").Raw(HtmlStyle.Text).Raw("</style>\n</head>\n<body>\n");
        if (withFilters) WriteFilters();
        html.Raw("<main>\n");
    }

    public void End(RunHeader header)
    {
        html.Raw("</main>\n<footer class=\"foot\">")
            .Text(header.ToolName + " " + header.ToolVersion + " · " + words.RuleSet(header.RuleSet))
            .Raw("</footer>\n</body>\n</html>\n");
    }

    private void WriteFilters()
    {
        html.Raw("<nav class=\"skip\">")
            .Element("<a href=\"#d1-findings\">", words.Label(RenderingText.SkipToFindings), "</a>")
            .Element("<a href=\"#d1-text\">", words.Label(RenderingText.SkipToText), "</a>").Raw("</nav>\n")
            .Raw("<fieldset class=\"filters\">").Element("<legend>", words.Label(RenderingText.FilterLegend), "</legend>");
        foreach (var (kind, label) in Filters)
        {
            html.Raw("<label class=\"").Raw(kind).Raw("\"><input type=\"checkbox\" autocomplete=\"off\" checked id=\"show-").Raw(kind).Raw("\"> ")
                .Text(words.Label(label)).Raw("</label>");
        }

        html.Raw("</fieldset>\n");
    }
}
