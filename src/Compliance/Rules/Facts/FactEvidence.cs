using System.Collections.Immutable;
using Compliance.Claims;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Rules.Facts;

/// <summary>What a finding about a fact shows and is recognised by.</summary>
internal sealed record FactEvidence
{
    /// <summary>All places; the first is the main one. Never empty.</summary>
    public required ImmutableArray<FactPlace> Places { get; init; }

    /// <summary>The texts that identify the fact across edits elsewhere: operands as written, or the id of what is absent.</summary>
    public required ImmutableArray<string> Operands { get; init; }

    /// <summary>The numbers behind it, or null.</summary>
    public FactClaim? Claim { get; init; }

    /// <summary>Suggested changes; may be empty.</summary>
    public ImmutableArray<Repair> Repairs { get; init; } = [];

    /// <summary>The missing part whose absence the fact is, or null.</summary>
    public Part? Absence { get; init; }

    public TextSpan Main => Places[0].Span;

    /// <summary>The evidence of a fact that is one stretch of text.</summary>
    public static FactEvidence Of(TextSpan span, FactSource source) => new()
    {
        Places = [new FactPlace("subject", span)],
        Operands = [source.TextOf(span)],
    };
}
