using System.Numerics;
using Compliance.Text;

namespace Compliance.Claims.Tokens;

/// <summary>A number as written: digits, decimals and the 万 or 亿 that belongs to it.</summary>
/// <param name="Mantissa">The digits without point and separators.</param>
/// <param name="Decimals">How many of them stand behind the point.</param>
/// <param name="Power">Power of ten of the multipliers written behind it (万 4, 亿 8, 百万 6).</param>
/// <param name="DigitsEnd">Offset just after the digits, before any multiplier.</param>
/// <param name="IsKnown">False where the numeral has no single value (数十) or is too long to be a count.</param>
internal readonly record struct WrittenNumber(long Mantissa, byte Decimals, byte Power, int DigitsEnd, bool IsKnown)
{
    /// <summary>The exact value, multiplied out.</summary>
    public Rational Value => Scale(Mantissa, Power - Decimals);

    /// <summary>Half of one unit of the last written digit.</summary>
    public Rational HalfUnit => Scale(1, Power - Decimals) / 2;

    /// <summary><paramref name="mantissa"/> × 10^<paramref name="exponent"/>.</summary>
    public static Rational Scale(long mantissa, int exponent) => exponent >= 0
        ? new Rational(mantissa * BigInteger.Pow(10, exponent), BigInteger.One)
        : new Rational(mantissa, BigInteger.Pow(10, -exponent));
}
