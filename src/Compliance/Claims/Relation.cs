using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Numbers of the text that must agree, and whether they do.</summary>
public sealed record Relation
{
    /// <summary>Which agreement is checked.</summary>
    public required RelationKind Kind { get; init; }

    /// <summary>All numbers that take part, each with its role; in order of role, then of place.</summary>
    public required ImmutableArray<Operand> Operands { get; init; }

    /// <summary>Holds, fails or undetermined.</summary>
    public required RelationOutcome Outcome { get; init; }

    /// <summary>Coded reason where undetermined, such as <c>base-not-stated</c>; else null.</summary>
    public string? Reason { get; init; }

    /// <summary>What the text states, in its own unit (97.7), or null where nothing single is stated.</summary>
    public Rational? Stated { get; init; }

    /// <summary>What the other operands give, in the unit of <see cref="Stated"/>; null where not computed.</summary>
    public Interval? Computed { get; init; }

    /// <summary>The rounding policies that explain the stated value: half-up, truncated; empty where none does or none applies.</summary>
    public ImmutableArray<string> Policies { get; init; } = [];

    /// <summary>For a failed relation the smallest change to each operand that would make it hold; else empty.</summary>
    public ImmutableArray<Repair> Repairs { get; init; } = [];
}
