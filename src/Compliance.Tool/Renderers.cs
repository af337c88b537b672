using Compliance.Rendering;
using Compliance.Rendering.Csv;
using Compliance.Rendering.GitHub;
using Compliance.Rendering.Html;
using Compliance.Rendering.JUnit;
using Compliance.Rendering.Json;
using Compliance.Rendering.Markdown;
using Compliance.Rendering.Sarif;
using Compliance.Rendering.Terminal;
using Compliance.Tool.CommandLine;

namespace Compliance.Tool;

/// <summary>The renderer of each format.</summary>
internal static class Renderers
{
    public static IResultRenderer ForCheck(CheckSettings settings) => settings.Format switch
    {
        "json" => new JsonResultRenderer(settings.Rendering),
        "markdown" => new MarkdownResultRenderer(settings.Rendering),
        "html" => new HtmlResultRenderer(settings.Rendering),
        "sarif" => new SarifResultRenderer(settings.Rendering),
        "junit" => new JUnitResultRenderer(settings.Rendering),
        "github" => new GitHubResultRenderer(settings.Rendering),
        "csv" => new CsvResultRenderer(settings.Rendering),
        _ => new TextResultRenderer(settings.Rendering),
    };

    public static IInspectRenderer ForInspect(CheckSettings settings) => settings.Format switch
    {
        "json" => new InspectJsonRenderer(settings.Rendering),
        _ => new InspectTextRenderer(settings.Rendering),
    };
}
