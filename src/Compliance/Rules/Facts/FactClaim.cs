using System.Collections.Immutable;

namespace Compliance.Rules.Facts;

/// <summary>The numbers behind a fact, as text.</summary>
/// <param name="Kind">The relation's kind.</param>
/// <param name="Stated">What the text states, or null.</param>
/// <param name="Computed">What the other operands give, in the unit of <paramref name="Stated"/>, or null.</param>
/// <param name="Policies">Rounding policies that explain the stated value.</param>
internal sealed record FactClaim(string Kind, string? Stated, string? Computed, ImmutableArray<string> Policies);
