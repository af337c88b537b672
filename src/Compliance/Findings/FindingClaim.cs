using System.Collections.Immutable;

namespace Compliance.Findings;

/// <summary>The numbers behind a finding, as text that can be recomputed from the quoted operands.</summary>
/// <param name="Kind">The relation's kind as the contracts name it, such as <c>rateFromCounts</c>.</param>
/// <param name="Stated">What the text states, or null.</param>
/// <param name="Computed">What the other operands give, in the unit of <paramref name="Stated"/>, or null.</param>
/// <param name="Policies">Rounding policies that explain the stated value; empty where none does.</param>
public sealed record FindingClaim(string Kind, string? Stated, string? Computed, ImmutableArray<string> Policies);
