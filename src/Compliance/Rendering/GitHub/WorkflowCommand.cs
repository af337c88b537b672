using Compliance.Findings;

namespace Compliance.Rendering.GitHub;

/// <summary>Writes workflow commands and plain log lines that cannot be taken for one.</summary>
internal static class WorkflowCommand
{
    /// <summary>Longest message; the host cuts longer ones without saying so.</summary>
    private const int MaxMessage = 4000;

    public static string Annotation(AnnotationLevel level, string? path, FindingLocation? place, string title, string message)
    {
        var properties = new List<string>();
        if (path is not null) properties.Add("file=" + Property(path));
        if (path is not null && place is not null)
        {
            properties.Add($"line={place.Start.Line}");
            properties.Add($"endLine={place.End.Line}");
            if (place.Start.Line == place.End.Line)
            {
                properties.Add($"col={place.Start.Column}");
                properties.Add($"endColumn={Math.Max(place.Start.Column, place.End.Column - 1)}");
            }
        }

        properties.Add("title=" + Property(title));
        return $"::{ContractNames.Of(level)} {string.Join(',', properties)}::{Message(FindingWords.Short(message, MaxMessage))}";
    }

    /// <summary>A plain line. The runner looks for :: after white space and for ##[ anywhere.</summary>
    public static string Plain(string line) => "- " + VisibleText.Of(line).Replace("##[", "## [", StringComparison.Ordinal);

    /// <summary>Line feeds of the message survive as %0A; everything else unseen is named.</summary>
    private static string Message(string text) =>
        string.Join("%0A", text.Split('\n').Select(static line => VisibleText.Of(line).Replace("%", "%25", StringComparison.Ordinal)));

    private static string Property(string text) => VisibleText.Of(text)
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
