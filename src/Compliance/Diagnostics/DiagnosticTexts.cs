using System.Globalization;

namespace Compliance.Diagnostics;

/// <summary>The one home of the diagnostics' texts. Placeholders are <c>{0}</c>, <c>{1}</c>, in both languages alike.</summary>
internal static class DiagnosticTexts
{
    public static LocalizedText TemplateOf(DiagnosticCode code) => code switch
    {
        DiagnosticCode.DocumentEmpty => new("文件为空，没有可检查的文字。请确认文件是否保存完整。", "The file holds no text to check. Make sure it was saved completely."),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
    };

    public static string Format(Diagnostic diagnostic, Language language) =>
        string.Format(CultureInfo.InvariantCulture, TemplateOf(diagnostic.Code).In(language), [.. diagnostic.Arguments]);
}
