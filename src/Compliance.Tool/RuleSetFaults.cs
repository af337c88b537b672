using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Rendering;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Texts;

namespace Compliance.Tool;

/// <summary>Prints diagnostics on standard error, one a line: place, message.</summary>
internal static class RuleSetFaults
{
    public static int Report(ImmutableArray<Diagnostic> diagnostics, CheckSettings settings, ToolConsole console)
    {
        Print(diagnostics, settings, console);
        return ExitCode.Unusable;
    }

    public static void Print(ImmutableArray<Diagnostic> diagnostics, CheckSettings settings, ToolConsole console)
    {
        var language = settings.Rendering.Language;
        foreach (var diagnostic in diagnostics)
        {
            var kind = diagnostic.Severity == DiagnosticSeverity.Error ? ToolText.Error : ToolText.Notice;
            var message = ToolTexts.Format(kind, Masking.Mask(diagnostic.MessageIn(language))).In(language);
            if (diagnostic.Suggestion is { } nearest) message += ToolTexts.Format(ToolText.Suggestion, nearest).In(language);
            console.Say(PlaceOf(diagnostic) + ": " + message);
        }
    }

    private static string PlaceOf(Diagnostic diagnostic)
    {
        var place = diagnostic.Source;
        if (diagnostic.Line is { } line) place += ":" + line.ToString(CultureInfo.InvariantCulture);
        if (diagnostic.Column is { } column) place += ":" + column.ToString(CultureInfo.InvariantCulture);
        return place;
    }
}
