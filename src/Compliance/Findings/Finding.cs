using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules;

namespace Compliance.Findings;

/// <summary>One thing a rule has to say about one place or one contradiction of a report.</summary>
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>Fail or review; with everything asked for, any outcome.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The severity in force.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The severity the rule itself gives.</summary>
    public required Severity SeverityDefault { get; init; }

    /// <summary>Where the severity in force comes from: <c>rule</c>, <c>variant</c> or the overlay's name.</summary>
    public required string SeveritySource { get; init; }

    /// <summary>The rule's category, such as <c>numbers</c>.</summary>
    public required string Category { get; init; }

    /// <summary>What is said.</summary>
    public required FindingMessage Message { get; init; }

    /// <summary>What to do about it, or null.</summary>
    public LocalizedText? Remedy { get; init; }

    /// <summary>Where; the first is the main place. Never empty for fail and review.</summary>
    public required ImmutableArray<FindingLocation> Locations { get; init; }

    /// <summary>The numbers behind it, or null.</summary>
    public FindingClaim? Claim { get; init; }

    /// <summary>The proof of absence, or null.</summary>
    public FindingAbsence? Absence { get; init; }

    /// <summary>Suggested changes; may be empty.</summary>
    public ImmutableArray<FindingRepair> Repairs { get; init; } = [];

    /// <summary>By which law; those that apply to the issuer's kind.</summary>
    public required ImmutableArray<FindingBasis> Basis { get; init; }

    /// <summary>Coded reason of an undetermined, review or error outcome; else null.</summary>
    public string? Reason { get; init; }

    /// <summary>SHA-256 in lower-case hex: the finding's identity across edits elsewhere.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>0 to 1: how certain the reading of the text is.</summary>
    public decimal Confidence { get; init; } = 1m;

    /// <summary>The waiver that excuses it, or null.</summary>
    public FindingWaiver? Waiver { get; init; }

    /// <summary>True where it was there when the baseline was written.</summary>
    public bool InBaseline { get; init; }

    /// <summary>True where a waiver or the baseline takes it out of the verdict; it stays in the result and in the score.</summary>
    public bool IsExcused => Waiver is not null || InBaseline;
}
