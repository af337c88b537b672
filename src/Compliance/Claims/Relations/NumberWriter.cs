using System.Numerics;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Writes another value the way a number of the text is written.</summary>
internal static class NumberWriter
{
    private const int LongestNumber = 40;

    /// <summary>
    /// The text of <paramref name="span"/> with its number replaced: same multiplier, decimals, thousands separators and width.
    /// Chinese numerals become Arabic digits. Null where the value cannot be written with the decimals of the original.
    /// </summary>
    /// <param name="source">The text.</param>
    /// <param name="span">Number, unit and approximation words.</param>
    /// <param name="number">The number inside it; may include 万 or 亿.</param>
    /// <param name="stated">The value it has now.</param>
    /// <param name="value">The value to write.</param>
    /// <param name="rounded">Decimals to round to; null where the value must be written exactly.</param>
    public static string? Rewrite(
        SourceText source, TextSpan span, TextSpan number, Rational stated, Rational value, int? rounded = null)
    {
        if (value.Sign < 0 || number.Length > LongestNumber) return null;
        var digits = Digits(source.Folded, number);
        string written;
        if (digits.IsEmpty)
        {
            digits = number;
            if (!value.IsInteger) return null;
            written = value.ToDecimalString(0);
        }
        else
        {
            var (mantissa, decimals, grouped) = Parse(source.Folded, digits);
            if (mantissa.Sign == 0 || stated.Sign == 0) return null;
            decimals = rounded ?? decimals;
            var shown = value * mantissa / stated;
            if (rounded is null && shown.Round(decimals) != shown) return null;
            written = shown.ToDecimalString(decimals);
            if (grouped) written = Group(written);
            if (source.Text[digits.Start] is >= '０' and <= '９') written = Widen(written);
        }

        return string.Concat(
            source.Text.AsSpan(span.Start, digits.Start - span.Start), written, source.Text.AsSpan(digits.End, span.End - digits.End));
    }

    private static TextSpan Digits(string folded, TextSpan number)
    {
        var start = number.Start;
        while (start < number.End && !char.IsAsciiDigit(folded[start])) start++;
        var end = start;
        while (end < number.End && (char.IsAsciiDigit(folded[end]) || folded[end] is '.' or ',')) end++;
        return TextSpan.FromBounds(start, end);
    }

    private static (Rational Mantissa, int Decimals, bool Grouped) Parse(string folded, TextSpan digits)
    {
        var mantissa = BigInteger.Zero;
        var (decimals, grouped, fraction) = (0, false, false);
        foreach (var c in folded.AsSpan(digits.Start, digits.Length))
        {
            if (c == ',') grouped = true;
            else if (c == '.') fraction = true;
            else
            {
                mantissa = mantissa * 10 + (c - '0');
                if (fraction) decimals++;
            }
        }

        return (new Rational(mantissa, BigInteger.Pow(10, decimals)), decimals, grouped);
    }

    private static string Group(string written)
    {
        var point = written.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? written.Length : point;
        for (var i = whole - 3; i > 0; i -= 3) written = written.Insert(i, ",");
        return written;
    }

    private static string Widen(string written) => string.Create(written.Length, written, static (target, text) =>
    {
        for (var i = 0; i < text.Length; i++) target[i] = text[i] is '.' ? '．' : (char)(text[i] + 0xFEE0);
    });
}
