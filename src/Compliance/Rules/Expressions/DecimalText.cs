using System.Globalization;
using System.Numerics;
using Compliance.Text;

namespace Compliance.Rules.Expressions;

/// <summary>Writes exact numbers in plain decimal notation, without exponent, culture or trailing zeros.</summary>
internal static class DecimalText
{
    /// <summary>Decimals that a number without a finite notation is rounded to.</summary>
    private const int RoundedDecimals = 10;

    private const int MostDecimals = 1100;

    /// <summary>As many digits as tell any two doubles apart.</summary>
    private const int SignificantDigits = 17;

    private const int LongestPlain = 25;

    /// <summary>The number's finite decimal notation; false where it has none, as 1/3.</summary>
    public static bool TryExact(Rational value, out string text)
    {
        if (value.IsInteger)
        {
            text = value.Numerator.ToString(CultureInfo.InvariantCulture);
            return true;
        }

        var decimals = DecimalsOf(value.Denominator);
        text = decimals is > 0 and <= MostDecimals ? value.ToDecimalString(decimals) : "";
        return text.Length > 0;
    }

    /// <summary>The finite notation, or the nearest number with 10 decimals, trailing zeros cut.</summary>
    public static string Of(Rational value)
    {
        if (TryExact(value, out var exact)) return exact;
        var rounded = value.ToDecimalString(RoundedDecimals).TrimEnd('0').TrimEnd('.');
        return rounded == "-0" ? "0" : rounded;
    }

    /// <summary>
    /// The number as JSON a double can be read back from: plain where that is exact and short, else 17 significant digits
    /// and an exponent.
    /// </summary>
    public static string JsonOf(Rational value)
    {
        if (TryExact(value, out var exact) && exact.Length <= LongestPlain) return exact;
        var (numerator, denominator) = (BigInteger.Abs(value.Numerator), value.Denominator);
        var exponent = (int)Math.Floor(BigInteger.Log10(numerator) - BigInteger.Log10(denominator));
        var digits = Scaled(numerator, denominator, SignificantDigits - 1 - exponent);
        if (digits.Length != SignificantDigits)
        {
            exponent += digits.Length - SignificantDigits;
            digits = Scaled(numerator, denominator, SignificantDigits - 1 - exponent);
        }

        var sign = value.Numerator.Sign < 0 ? "-" : "";
        return $"{sign}{digits[0]}.{digits[1..]}e{exponent.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The fraction times a power of ten, rounded half up.</summary>
    private static string Scaled(BigInteger numerator, BigInteger denominator, int power)
    {
        if (power >= 0) numerator *= BigInteger.Pow(10, power);
        else denominator *= BigInteger.Pow(10, -power);
        return ((2 * numerator + denominator) / (2 * denominator)).ToString(CultureInfo.InvariantCulture);
    }

    // A fraction in lowest terms ends exactly where its denominator has no prime factors but 2 and 5.
    private static int DecimalsOf(BigInteger denominator)
    {
        var twos = 0;
        var fives = 0;
        while (denominator.IsEven)
        {
            denominator >>= 1;
            twos++;
        }

        while (denominator > 1)
        {
            var quotient = BigInteger.DivRem(denominator, 5, out var remainder);
            if (!remainder.IsZero) return -1;
            denominator = quotient;
            fives++;
        }

        return Math.Max(twos, fives);
    }
}
