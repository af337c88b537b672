using Compliance.Rendering;
using Compliance.Rendering.Json;
using Compliance.Rendering.Terminal;
using Compliance.Tool.CommandLine;

namespace Compliance.Tool;

/// <summary>The renderer of each format.</summary>
internal static class Renderers
{
    public static IResultRenderer ForCheck(CheckSettings settings) => settings.Format switch
    {
        "json" => new JsonResultRenderer(settings.Rendering),
        _ => new TextResultRenderer(settings.Rendering),
    };

    public static IInspectRenderer ForInspect(CheckSettings settings) => settings.Format switch
    {
        "json" => new InspectJsonRenderer(settings.Rendering),
        _ => new InspectTextRenderer(settings.Rendering),
    };
}
