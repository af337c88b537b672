using Compliance.Text;

namespace Compliance.Claims.Tokens;

/// <summary>A number as written: digits, decimals and the 万 or 亿 that belongs to it.</summary>
/// <param name="Mantissa">The digits without point and separators; for a row of bare numerals (二〇二五) that row read as digits.</param>
/// <param name="Decimals">How many digits stand behind the point.</param>
/// <param name="Power">Power of ten of the multipliers written behind the digits (万 4, 亿 8, 百万 6).</param>
/// <param name="DigitCount">How many digits were written before multipliers.</param>
/// <param name="Form">What kind of writing it is.</param>
internal readonly record struct WrittenNumber(long Mantissa, byte Decimals, byte Power, int DigitCount, NumberForm Form)
{
    /// <summary>True where it stands for one value.</summary>
    public bool IsKnown => Form is NumberForm.Plain or NumberForm.BareMultiplier or NumberForm.SomewhatMore;

    /// <summary>The exact value, multiplied out.</summary>
    public Rational Value => Scale(Mantissa, Power - Decimals);

    /// <summary>One unit of the last written digit.</summary>
    public Rational LastUnit => Scale(1, Power - Decimals);

    /// <summary>One unit of the last written digit that is not zero: 100 for 4700, 1000 for 3000, 0.1 万 for 1.2万.</summary>
    public Rational LastNonZeroUnit
    {
        get
        {
            var zeros = 0;
            for (var rest = Mantissa; rest != 0 && rest % 10 == 0; rest /= 10) zeros++;
            return Scale(1, Power - Decimals + zeros);
        }
    }

    private static Rational Scale(long mantissa, int exponent) => mantissa * Rational.PowerOfTen(exponent);
}
