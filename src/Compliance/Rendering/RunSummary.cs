using System.Collections.Immutable;
using Compliance.Findings;

namespace Compliance.Rendering;

/// <summary>What a run came to. Lists are ordered, so the same run always gives the same bytes.</summary>
public sealed record RunSummary
{
    /// <summary>Documents seen, unreadable ones included.</summary>
    public required int Documents { get; init; }

    /// <summary>Documents by verdict, in the order of <see cref="Verdict"/>; every verdict has its entry.</summary>
    public required ImmutableArray<KeyValuePair<Verdict, int>> ByVerdict { get; init; }

    /// <summary>Outcomes over all documents, by rule, in the rule set's order.</summary>
    public required ImmutableArray<KeyValuePair<string, OutcomeCounts>> ByRule { get; init; }

    /// <summary>Outcomes over all documents and rules.</summary>
    public required OutcomeCounts ByOutcome { get; init; }

    /// <summary>Documents that gave no result, by the code of the fault, ordinal order; empty where all were read.</summary>
    public required ImmutableArray<KeyValuePair<string, int>> ByFailure { get; init; }

    /// <summary>What else is to be said of the run.</summary>
    public ImmutableArray<RunNotice> Notices { get; init; } = [];

    /// <summary>Documents with <paramref name="verdict"/>.</summary>
    public int Count(Verdict verdict)
    {
        foreach (var (key, count) in ByVerdict)
            if (key == verdict) return count;
        return 0;
    }
}
