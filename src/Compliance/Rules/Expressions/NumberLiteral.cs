using System.Globalization;
using System.Numerics;
using Compliance.Text;

namespace Compliance.Rules.Expressions;

/// <summary>Reads numbers in the forms of literals and of conversions, exactly.</summary>
internal static class NumberLiteral
{
    private const int LargestExponent = 400;
    private const int MostDigits = 400;

    /// <summary>Value and type of a number token; null where it does not fit.</summary>
    public static (CelValue Value, CelType Type)? Read(Token token, bool negative)
    {
        if (token.Kind == TokenKind.Decimal)
            return Decimal(token.Text) is { } number ? (CelValue.Of(negative ? -number : number), CelType.Decimal) : null;
        var isHex = token.Text.Length > 1 && token.Text[1] == 'x';
        var digits = isHex ? token.Text.AsSpan(2) : token.Text;
        if (!ulong.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var magnitude))
            return null;
        if (magnitude <= long.MaxValue)
            return (CelValue.Of(negative ? -(long)magnitude : (long)magnitude), CelType.Int);
        return negative && magnitude == 1UL << 63 ? (CelValue.Of(long.MinValue), CelType.Int) : null;
    }

    /// <summary>An optional sign, digits, point, exponent; null where it is no such number or beyond a double's range.</summary>
    public static Rational? Decimal(ReadOnlySpan<char> text)
    {
        var negative = text.StartsWith('-');
        if (negative || text.StartsWith('+')) text = text[1..];
        if (text.Length > MostDigits) return null;
        var exponentAt = text.IndexOfAny('e', 'E');
        var exponent = 0;
        if (exponentAt >= 0)
        {
            if (!int.TryParse(text[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
                || Math.Abs((long)exponent) > LargestExponent)
                return null;
            text = text[..exponentAt];
        }

        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? "" : text[(point + 1)..];
        if (whole.IsEmpty && fraction.IsEmpty) return null;
        if (whole.ContainsAnyExceptInRange('0', '9') || fraction.ContainsAnyExceptInRange('0', '9')) return null;
        var digits = BigInteger.Parse(string.Concat("0", whole, fraction), NumberStyles.None, CultureInfo.InvariantCulture);
        var value = new Rational(digits, BigInteger.One) * Rational.PowerOfTen(exponent - fraction.Length);
        if (!CelNumber.Fits(value)) return null;
        return negative ? -value : value;
    }
}
