using System.Collections.Immutable;
using Compliance.Claims;
using Compliance.Diagnostics;
using Compliance.Structure;

namespace Compliance.Findings;

/// <summary>Everything a check of one report gave. Immutable; the same input gives the same result.</summary>
public sealed record CheckResult
{
    /// <summary>Path or name as it was given.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the document's bytes in lower-case hex.</summary>
    public required string Digest { get; init; }

    /// <summary>Id, edition, digest and date of the rule set that was applied.</summary>
    public required RuleSetStamp RuleSet { get; init; }

    /// <summary>What the gate does.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The report's structure; null where the document could not be read.</summary>
    public Report? Report { get; init; }

    /// <summary>The report's claims; null where the document could not be read.</summary>
    public ClaimSet? Claims { get; init; }

    /// <summary>The score; null where the document could not be read.</summary>
    public Score? Score { get; init; }

    /// <summary>Findings of every outcome, ordered by place, then by rule id; renderers show fail and review unless asked for all.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>One entry a rule, in the rule set's order.</summary>
    public required ImmutableArray<RuleOutcome> Outcomes { get; init; }

    /// <summary>Faults of the document, in order of place.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The waivers given for this check and what became of each; empty where none were given or a host matches them over a whole run.</summary>
    public ImmutableArray<WaiverStatus> Waivers { get; init; } = [];
}
