using System.Collections.Immutable;
using Compliance.Claims.Tables;
using Compliance.Claims.Tokens;
using Compliance.Lexicons;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>What a relation finder sees: the report, its claims, tokens and phrases; and where it puts what it finds.</summary>
internal sealed class RelationContext
{
    private readonly Quantity[] _quantities;
    private readonly Percentage[] _percentages;
    private readonly List<Relation> _relations = [];
    private bool?[]? _deltas;

    /// <summary>Takes the claims read so far, each list in reading order.</summary>
    public RelationContext(
        Report report, LexiconSet lexicons, PhraseIndex phrases, TokenStream tokens, ClaimSet claims, CancellationToken cancellation)
    {
        Report = report;
        Lexicons = lexicons;
        Phrases = phrases;
        Tokens = tokens;
        Claims = claims;
        Cancellation = cancellation;
        _quantities = [.. claims.Quantities];
        _percentages = [.. claims.Percentages];
    }

    /// <summary>The report's structure.</summary>
    public Report Report { get; }

    /// <summary>The text that all spans point into.</summary>
    public SourceText Source => Tokens.Source;

    /// <summary>The lexicons of the rule set.</summary>
    public LexiconSet Lexicons { get; }

    /// <summary>Where their phrases stand.</summary>
    public PhraseIndex Phrases { get; }

    /// <summary>Tokens and the boundaries of sentences, segments and clauses.</summary>
    public TokenStream Tokens { get; }

    /// <summary>Quantities, percentages, dates, enumerations and citations; no relations yet.</summary>
    public ClaimSet Claims { get; }

    /// <summary>The tables of the text.</summary>
    public ImmutableArray<ImmutableArray<TableRow>> Tables { get; init; } = [];

    /// <summary>Asked between sentences by finders whose work grows with the text.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Whether the quantity at <paramref name="index"/> is a change (增加N件), looked up once for all who ask.</summary>
    public bool IsDeltaAt(int index) =>
        (_deltas ??= new bool?[_quantities.Length])[index] ??= WholeBinder.IsDelta(this, _quantities[index]);

    /// <summary>What was added so far, in the order it was added.</summary>
    public IReadOnlyList<Relation> Relations => _relations;

    /// <summary>Adds a relation; order does not matter, the reader sorts them. A sum whose parts may overlap is never a failure.</summary>
    public void Add(Relation relation) => _relations.Add(OverlapNotes.Excuse(this, relation));

    /// <summary>The quantities that lie wholly inside <paramref name="span"/>, in reading order.</summary>
    public ReadOnlySpan<Quantity> QuantitiesIn(TextSpan span)
    {
        var first = FirstQuantity(span.Start);
        var end = first;
        while (end < _quantities.Length && _quantities[end].Span.End <= span.End) end++;
        return _quantities.AsSpan(first, end - first);
    }

    /// <summary>The percentages that lie wholly inside <paramref name="span"/>, in reading order.</summary>
    public ReadOnlySpan<Percentage> PercentagesIn(TextSpan span)
    {
        var first = FirstPercentage(span.Start);
        var end = first;
        while (end < _percentages.Length && _percentages[end].Span.End <= span.End) end++;
        return _percentages.AsSpan(first, end - first);
    }

    /// <summary>Index in <see cref="ClaimSet.Quantities"/> of the first that starts at or after <paramref name="offset"/>.</summary>
    public int FirstQuantity(int offset)
    {
        var low = 0;
        var high = _quantities.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_quantities[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Index in <see cref="ClaimSet.Percentages"/> of the first that starts at or after <paramref name="offset"/>.</summary>
    public int FirstPercentage(int offset)
    {
        var low = 0;
        var high = _percentages.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_percentages[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
