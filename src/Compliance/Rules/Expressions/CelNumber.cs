using System.Numerics;
using Compliance.Text;

namespace Compliance.Rules.Expressions;

/// <summary>
/// Exact arithmetic on int and decimal values. Results are held to the size and precision a double could have, so that
/// no chain of operations grows numbers without end and none gives a number where the published language has infinity.
/// </summary>
internal static class CelNumber
{
    /// <summary>Largest bit length of numerator and denominator.</summary>
    private const int MaxBits = 2200;

    private static readonly BigInteger DoubleLimit = BigInteger.One << 1024;

    public static bool AreEqual(CelValue a, CelValue b)
    {
        var smallA = a.TryGetSmall(out var numeratorA, out var denominatorA);
        var smallB = b.TryGetSmall(out var numeratorB, out var denominatorB);
        if (smallA && smallB) return numeratorA == numeratorB && denominatorA == denominatorB;
        return a.Number == b.Number;
    }

    public static int Compare(CelValue a, CelValue b)
    {
        if (!a.TryGetSmall(out var numeratorA, out var denominatorA) || !b.TryGetSmall(out var numeratorB, out var denominatorB))
            return a.Number.CompareTo(b.Number);
        if (denominatorA == denominatorB) return numeratorA.CompareTo(numeratorB);

        // Both cross products in 128 bits, high half first; Int128 does the same at many times the price.
        var highA = Math.BigMul(numeratorA, denominatorB, out var lowA);
        var highB = Math.BigMul(numeratorB, denominatorA, out var lowB);
        return highA != highB ? highA.CompareTo(highB) : unchecked((ulong)lowA).CompareTo(unchecked((ulong)lowB));
    }

    public static CelValue Add(CelValue a, CelValue b, EvaluationFault tooLarge) => Limit(a.Number + b.Number, tooLarge);

    public static CelValue Subtract(CelValue a, CelValue b, EvaluationFault tooLarge) => Limit(a.Number - b.Number, tooLarge);

    public static CelValue Multiply(CelValue a, CelValue b, EvaluationFault tooLarge) => Limit(a.Number * b.Number, tooLarge);

    /// <summary>The exact quotient; the caller has seen to it that <paramref name="b"/> is not zero.</summary>
    public static CelValue Divide(CelValue a, CelValue b, EvaluationFault tooLarge) => Limit(a.Number / b.Number, tooLarge);

    public static bool IsZero(CelValue value) => value.TryGetSmall(out var numerator, out _) && numerator == 0;

    /// <summary>True for a number in the range of a double; false also for one of needless precision.</summary>
    public static bool Fits(Rational value) =>
        value.TryGetInt64(out _, out _)
        || (value.Numerator.GetBitLength() <= MaxBits
            && value.Denominator.GetBitLength() <= MaxBits
            && BigInteger.Abs(value.Numerator) < DoubleLimit * value.Denominator);

    /// <summary>True for a whole number that a double holds without rounding.</summary>
    public static bool IsExactDouble(BigInteger value)
    {
        if (value.IsZero) return true;
        var bits = BigInteger.Abs(value).GetBitLength();
        return bits <= 53 || (bits <= 1024 && (value & ((BigInteger.One << (int)(bits - 53)) - 1)).IsZero);
    }

    private static CelValue Limit(Rational value, EvaluationFault tooLarge) =>
        Fits(value) ? CelValue.Of(value) : CelValue.Error(tooLarge);
}
