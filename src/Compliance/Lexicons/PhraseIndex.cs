using System.Collections.Frozen;
using Compliance.Text;

namespace Compliance.Lexicons;

/// <summary>Every phrase of every lexicon found in one text. Immutable.</summary>
public sealed class PhraseIndex
{
    private readonly FrozenDictionary<string, int> _lexicons;
    private readonly PhraseHit[] _hits;
    private readonly int[] _starts;

    /// <summary>The hits of lexicon i are <c>hits[starts[i]..starts[i + 1]]</c>, in order.</summary>
    internal PhraseIndex(FrozenDictionary<string, int> lexicons, PhraseHit[] hits, int[] starts)
    {
        _lexicons = lexicons;
        _hits = hits;
        _starts = starts;
    }

    /// <summary>No hits at all.</summary>
    public static PhraseIndex Empty { get; } = new(FrozenDictionary<string, int>.Empty, [], [0]);

    /// <summary>Number of hits of all lexicons.</summary>
    public int Count => _hits.Length;

    /// <summary>The lexicon's hits by start, the longer first; none where there is no such lexicon.</summary>
    public ReadOnlySpan<PhraseHit> Of(string lexiconName) =>
        _lexicons.TryGetValue(lexiconName, out var index) ? _hits.AsSpan(_starts[index].._starts[index + 1]) : default;

    /// <summary>The lexicon's hits that lie wholly inside <paramref name="within"/>, by start, the longer first.</summary>
    public ReadOnlySpan<PhraseHit> In(string lexiconName, TextSpan within)
    {
        var hits = Of(lexiconName);
        hits = hits[LowerBound(hits, within.Start)..];
        hits = hits[..LowerBound(hits, within.End)];
        foreach (ref readonly var hit in hits)
        {
            if (hit.Span.End > within.End) return Inside(hits, within.End);
        }

        return hits;
    }

    /// <summary>The lexicon's hits that start exactly at <paramref name="start"/>, the longest first.</summary>
    public ReadOnlySpan<PhraseHit> StartingAt(string lexiconName, int start)
    {
        var hits = Of(lexiconName);
        hits = hits[LowerBound(hits, start)..];
        var count = 0;
        while (count < hits.Length && hits[count].Span.Start == start) count++;
        return hits[..count];
    }

    private static int LowerBound(ReadOnlySpan<PhraseHit> hits, int start)
    {
        var low = 0;
        var high = hits.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (hits[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // Rare: a hit reaches over the end of the span asked for, and the rest is no longer one stretch of the array.
    private static PhraseHit[] Inside(ReadOnlySpan<PhraseHit> hits, int end)
    {
        var inside = new List<PhraseHit>(hits.Length);
        foreach (var hit in hits)
        {
            if (hit.Span.End <= end) inside.Add(hit);
        }

        return [.. inside];
    }
}
