using System.Numerics;

namespace Compliance.Text;

/// <summary>A fraction in lowest terms, one of whose sides exceeds 64 bits.</summary>
/// <param name="Numerator">Carries the sign.</param>
/// <param name="Denominator">At least 1.</param>
internal sealed record BigFraction(BigInteger Numerator, BigInteger Denominator);
