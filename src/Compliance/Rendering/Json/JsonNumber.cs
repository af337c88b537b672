using System.Text.Json;

namespace Compliance.Rendering.Json;

/// <summary>Writes numbers that findings carry as text, never by way of floating point.</summary>
internal static class JsonNumber
{
    /// <summary>A member that is a number where its text is a plain decimal, else a string such as an interval; null stays null.</summary>
    public static void Write(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null) json.WriteNull(name);
        else if (IsPlainDecimal(text))
        {
            json.WritePropertyName(name);
            json.WriteRawValue(text, skipInputValidation: true);
        }
        else json.WriteString(name, text);
    }

    private static bool IsPlainDecimal(string text)
    {
        var start = text.StartsWith('-') ? 1 : 0;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = text.AsSpan(start, (point < 0 ? text.Length : point) - start);
        if (whole.IsEmpty || whole.ContainsAnyExceptInRange('0', '9') || (whole.Length > 1 && whole[0] == '0')) return false;
        return point < 0 || (point + 1 < text.Length && !text.AsSpan(point + 1).ContainsAnyExceptInRange('0', '9'));
    }
}
