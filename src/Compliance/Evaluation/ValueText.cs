using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;

namespace Compliance.Evaluation;

/// <summary>Values of expressions as JSON text.</summary>
internal static class ValueText
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The value as JSON; unknown and error are no values and give null.</summary>
    public static string JsonOf(CelValue value, CelType type, FactSource? facts)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout)) FactJson.Write(json, value, type, facts);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>The value in one short line; what is missing or broken says so.</summary>
    public static string LineOf(CelValue value, CelType type, FactSource facts)
    {
        const int longest = 120;
        var text = value.Kind switch
        {
            CelKind.Unknown => "missing " + value.UnknownPath,
            CelKind.Error => "error " + value.Fault.Reason,
            CelKind.Object => "…",
            CelKind.List when type.Element?.Kind == CelKind.Object => $"[… {value.List.Count}]",
            _ => JsonOf(value, type, facts),
        };
        return text.Length <= longest ? text : text[..longest] + "…";
    }
}
