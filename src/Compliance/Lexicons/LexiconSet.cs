using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Lexicons.Matching;
using Compliance.Text;

namespace Compliance.Lexicons;

/// <summary>All lexicons of a rule set, compiled so that one pass over a text finds every phrase. Immutable and thread-safe.</summary>
public sealed class LexiconSet
{
    private readonly FrozenDictionary<string, int> _names;
    private readonly ImmutableArray<Lexicon> _lexicons;
    private readonly LexiconEntry[] _entries;
    private readonly int[] _lexiconOf;
    private readonly PhraseScanner _scanner;

    private LexiconSet(ImmutableArray<Lexicon> lexicons)
    {
        _lexicons = lexicons;
        _names = lexicons.Select(static (lexicon, index) => KeyValuePair.Create(lexicon.Name, index))
            .ToFrozenDictionary(StringComparer.Ordinal);
        var entries = new List<LexiconEntry>();
        var lexiconOf = new List<int>();
        var patterns = new List<(int Entry, PhraseProgram Program)>();
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var index = 0; index < lexicons.Length; index++)
        {
            if (LexiconNames.IsTriedInPlace(lexicons[index].Name)) continue;
            foreach (var entry in lexicons[index].Entries)
            {
                foreach (var pattern in entry.Patterns)
                {
                    if (PhrasePatternCompiler.TryCompile(pattern, out var program, out var fault)) patterns.Add((entries.Count, program));
                    else faults.Add(fault.At(lexicons[index].Name, null, null) with { Pointer = entry.Id });
                }

                entries.Add(entry);
                lexiconOf.Add(index);
            }
        }

        _entries = [.. entries];
        _lexiconOf = [.. lexiconOf];
        _scanner = new PhraseScanner(patterns);
        Diagnostics = faults.ToImmutable();
        Units = UnitTable.Create(Of(LexiconNames.Units));
        MeasureLeading = WordTable.Create(Of(LexiconNames.MeasureWords), "leading");
        MeasureTrailing = WordTable.Create(Of(LexiconNames.MeasureWords), "trailing");
        RateSuffixes = WordTable.Create(Of(LexiconNames.MeasureWords), "rate");
        RateFillers = WordTable.Create(Of(LexiconNames.MeasureWords), "filler");
        BoundedRates = WordTable.Create(Of(LexiconNames.MeasureWords), "bounded");
        UnboundedWords = WordTable.Create(Of(LexiconNames.MeasureWords), "unbounded");
        MeasureStops = WordTable.Create(Of(LexiconNames.MeasureWords), "stop");
        LawNames = NameTable.Create(Of(LexiconNames.LawNames));
        PlacesById = (Of(LexiconNames.Gazetteer)?.Entries ?? []).DistinctBy(static entry => entry.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(static entry => entry.Id, StringComparer.Ordinal);
    }

    /// <summary>The units of quantities.</summary>
    internal UnitTable Units { get; }

    /// <summary>Words trimmed off the front of a measure.</summary>
    internal WordTable MeasureLeading { get; }

    /// <summary>Words trimmed off the end of a measure.</summary>
    internal WordTable MeasureTrailing { get; }

    /// <summary>Endings of rate words: 率, 度.</summary>
    internal WordTable RateSuffixes { get; }

    /// <summary>Words between a rate word and its number: 均为, 提升至.</summary>
    internal WordTable RateFillers { get; }

    /// <summary>Endings of rate words whose counted part lies within the counted whole, so that more than 100% cannot be.</summary>
    internal WordTable BoundedRates { get; }

    /// <summary>Words beside which any percentage may pass 100: 比全省平均, 为同期的, 占GDP的.</summary>
    internal WordTable UnboundedWords { get; }

    /// <summary>Words that end a measure written behind its number.</summary>
    internal WordTable MeasureStops { get; }

    /// <summary>Exact names of laws, regulations and Party rules.</summary>
    internal NameTable LawNames { get; }

    /// <summary>The gazetteer's places by id.</summary>
    internal FrozenDictionary<string, LexiconEntry> PlacesById { get; }

    /// <summary>Patterns that do not compile and are left out, one diagnostic each: source is the lexicon, pointer the entry.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The lexicons in the order given.</summary>
    public ImmutableArray<Lexicon> Lexicons => _lexicons;

    /// <summary>Compiles <paramref name="lexicons"/>; of several with one name the entries are joined in order.</summary>
    public static LexiconSet Create(ImmutableArray<Lexicon> lexicons) => new(
        [.. lexicons.GroupBy(static lexicon => lexicon.Name, StringComparer.Ordinal)
            .Select(static group => new Lexicon(group.Key, [.. group.SelectMany(static lexicon => lexicon.Entries)]) { IsFact = group.Any(static lexicon => lexicon.IsFact) })]);

    /// <summary>The lexicon of that name, or null.</summary>
    public Lexicon? Of(string name) => _names.TryGetValue(name, out var index) ? _lexicons[index] : null;

    /// <summary>
    /// Finds every phrase in the folded text, in time linear in its length. Hits of different entries may overlap; of one
    /// entry the longest at each start is kept, and a pattern with gaps gives its tightest matches.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PhraseIndex Find(SourceText text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = new HitBuffer(_scanner.TightPatterns);
        try
        {
            _scanner.Scan(text.Folded, ref buffer, cancellationToken);
            return Arrange(buffer.Hits);
        }
        finally
        {
            buffer.Dispose();
        }
    }

    private PhraseIndex Arrange(ReadOnlySpan<RawHit> found)
    {
        var starts = new int[_lexicons.Length + 1];
        foreach (var hit in found) starts[_lexiconOf[hit.Entry] + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];

        var pooled = ArrayPool<RawHit>.Shared.Rent(found.Length);
        var ends = ArrayPool<int>.Shared.Rent(starts.Length);
        var lastStart = ArrayPool<int>.Shared.Rent(_entries.Length);
        try
        {
            starts.CopyTo(ends, 0);
            foreach (var hit in found) pooled[ends[_lexiconOf[hit.Entry]]++] = hit;
            lastStart.AsSpan(0, _entries.Length).Fill(-1);
            var kept = 0;
            for (var lexicon = 0; lexicon < _lexicons.Length; lexicon++)
            {
                var hits = pooled.AsSpan(starts[lexicon], ends[lexicon] - starts[lexicon]);
                starts[lexicon] = kept;
                if (hits.IsEmpty) continue;
                NearlySorted.Sort(hits);
                foreach (var hit in hits)
                {
                    if (lastStart[hit.Entry] == hit.Start) continue;
                    lastStart[hit.Entry] = hit.Start;
                    pooled[kept++] = hit;
                }
            }

            starts[^1] = kept;
            var result = new PhraseHit[kept];
            for (var lexicon = 0; lexicon < _lexicons.Length; lexicon++)
            {
                var name = _lexicons[lexicon].Name;
                for (var i = starts[lexicon]; i < starts[lexicon + 1]; i++)
                {
                    var hit = pooled[i];
                    result[i] = new PhraseHit(name, _entries[hit.Entry], TextSpan.FromBounds(hit.Start, hit.End));
                }
            }

            return new PhraseIndex(_names, result, starts);
        }
        finally
        {
            ArrayPool<RawHit>.Shared.Return(pooled);
            ArrayPool<int>.Shared.Return(ends);
            ArrayPool<int>.Shared.Return(lastStart);
        }
    }
}
