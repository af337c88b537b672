namespace Compliance.Claims.Relations;

/// <summary>How sure a written number makes an agreement.</summary>
internal static class Approximations
{
    /// <summary>True for exact numbers and for those rounded to a written 万 or 亿: agreement with them means something.</summary>
    public static bool IsPrecise(Quantity quantity) => quantity.Approximation is Approximation.Exact or Approximation.Rounded;
}
