using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Rules;

namespace Compliance.Rendering.Terminal;

/// <summary>A diagnostic as one line: place, severity, message.</summary>
internal static class TextDiagnostic
{
    public static string Format(Diagnostic diagnostic, string path, Language language, Paint paint)
    {
        var isError = diagnostic.Severity == DiagnosticSeverity.Error;
        var severity = isError ? Severity.Error : Severity.Info;
        var label = paint.Of(severity, RenderingTexts.Format(RenderingTexts.Of(severity), language));
        var message = SafeText.Of(Masking.Mask(diagnostic.MessageIn(language)));
        var place = Place(diagnostic, path);
        return place.Length == 0
            ? RenderingTexts.Format(RenderingText.Title, language, label, message)
            : paint.Place(place) + " " + RenderingTexts.Format(RenderingText.Title, language, label, message);
    }

    /// <summary>A place is named where it says more than the heading above already does.</summary>
    private static string Place(Diagnostic diagnostic, string path)
    {
        if (diagnostic.Line is not { } line) return diagnostic.Source == path ? string.Empty : SafeText.Of(diagnostic.Source);
        var column = diagnostic.Column is { } c ? ":" + c.ToString(CultureInfo.InvariantCulture) : string.Empty;
        return SafeText.Of(diagnostic.Source) + ":" + line.ToString(CultureInfo.InvariantCulture) + column;
    }
}
