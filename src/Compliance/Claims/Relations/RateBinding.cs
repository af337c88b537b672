namespace Compliance.Claims.Relations;

/// <summary>The two counts a rate is bound to.</summary>
/// <param name="Numerator">The cases the rate is about, or what remains after a reduction.</param>
/// <param name="Denominator">All cases.</param>
/// <param name="Doubt">Code of what makes the binding uncertain; null where it is certain.</param>
internal readonly record struct RateBinding(RateCount Numerator, RateCount Denominator, string? Doubt);
