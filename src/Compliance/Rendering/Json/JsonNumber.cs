using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Compliance.Text;

namespace Compliance.Rendering.Json;

/// <summary>Writes exact numbers as JSON numbers, never by way of floating point.</summary>
internal static class JsonNumber
{
    /// <summary>Decimals of a fraction that does not end, such as 601/614; rounded half up. As many as findings print.</summary>
    private const int RepeatingDecimals = 4;

    public static void Write(Utf8JsonWriter json, string name, Rational? value)
    {
        if (value is { } number) json.WritePropertyName(name);
        else
        {
            json.WriteNull(name);
            return;
        }

        json.WriteRawValue(Format(number), skipInputValidation: true);
    }

    /// <summary>A member that is a number where its text is a plain decimal, else a string; null stays null.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null) json.WriteNull(name);
        else if (IsPlainDecimal(text))
        {
            json.WritePropertyName(name);
            json.WriteRawValue(text, skipInputValidation: true);
        }
        else json.WriteString(name, text);
    }

    public static string Format(Rational value)
    {
        if (value.IsInteger) return value.Numerator.ToString(CultureInfo.InvariantCulture);
        var decimals = DecimalsOf(value.Denominator);
        var scale = BigInteger.Pow(10, decimals);
        var scaled = BigInteger.Abs(value.Numerator) * scale;
        var digits = (scaled * 2 + value.Denominator) / (value.Denominator * 2);
        var text = digits.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var whole = text[..^decimals];
        var fraction = text[^decimals..].TrimEnd('0');
        var sign = value.Sign < 0 ? "-" : string.Empty;
        return fraction.Length == 0 ? sign + whole : string.Concat(sign, whole, ".", fraction);
    }

    /// <summary>True where the value has an end as a decimal; others are written rounded.</summary>
    public static bool IsFinite(Rational value) => value.IsInteger || FiniteDecimals(value.Denominator) is not null;

    private static int DecimalsOf(BigInteger denominator) => FiniteDecimals(denominator) ?? RepeatingDecimals;

    /// <summary>The decimals that write a fraction exactly; null where it does not end: only powers of 2 and 5 do.</summary>
    private static int? FiniteDecimals(BigInteger denominator)
    {
        int twos = 0, fives = 0;
        while (denominator.IsEven)
        {
            denominator >>= 1;
            twos++;
        }

        while (denominator % 5 == 0)
        {
            denominator /= 5;
            fives++;
        }

        return denominator.IsOne ? Math.Max(twos, fives) : null;
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
