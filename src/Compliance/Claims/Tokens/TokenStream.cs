using System.Runtime.InteropServices;
using Compliance.Text;

namespace Compliance.Claims.Tokens;

/// <summary>
/// The tokens of one text, from one scan of its folded form, and the boundaries of its sentences, segments and clauses.
/// Immutable.
/// </summary>
internal sealed class TokenStream
{
    private readonly List<Token> _tokens;
    private readonly List<WrittenNumber> _numbers;
    private readonly List<int> _sentenceEnds;
    private readonly List<int> _segmentEnds;
    private readonly List<int> _clauseEnds;

    /// <summary>Takes over what the scan collected; the lists of boundaries hold the offset just after each end mark, ascending.</summary>
    public TokenStream(
        SourceText source, List<Token> tokens, List<WrittenNumber> numbers, List<int> sentenceEnds, List<int> segmentEnds, List<int> clauseEnds)
    {
        Source = source;
        _tokens = tokens;
        _numbers = numbers;
        _sentenceEnds = sentenceEnds;
        _segmentEnds = segmentEnds;
        _clauseEnds = clauseEnds;
    }

    /// <summary>The text that was scanned.</summary>
    public SourceText Source { get; }

    /// <summary>All tokens in reading order.</summary>
    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(_tokens);

    /// <summary>The numbers of the number tokens.</summary>
    public ReadOnlySpan<WrittenNumber> Numbers => CollectionsMarshal.AsSpan(_numbers);

    /// <summary>Index of the first token that starts at or after <paramref name="offset"/>; the count where there is none.</summary>
    public int FirstAt(int offset)
    {
        var tokens = Tokens;
        var low = 0;
        var high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (tokens[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The tokens that start inside <paramref name="span"/>.</summary>
    public ReadOnlySpan<Token> In(TextSpan span)
    {
        var first = FirstAt(span.Start);
        return Tokens[first..FirstAt(span.End)];
    }

    /// <summary>The sentence around <paramref name="offset"/>: bounded by 。！？ and line breaks, its end mark included.</summary>
    public TextSpan SentenceAt(int offset) => Around(_sentenceEnds, offset);

    /// <summary>The part of a sentence around <paramref name="offset"/>: bounded by ； as well.</summary>
    public TextSpan SegmentAt(int offset) => Around(_segmentEnds, offset);

    /// <summary>The clause around <paramref name="offset"/>: bounded by ， and ： as well; 、 does not end one.</summary>
    public TextSpan ClauseAt(int offset) => Around(_clauseEnds, offset);

    private TextSpan Around(List<int> boundaries, int offset)
    {
        var ends = CollectionsMarshal.AsSpan(boundaries);
        var low = 0;
        var high = ends.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ends[middle] <= offset) low = middle + 1;
            else high = middle;
        }

        return TextSpan.FromBounds(low == 0 ? 0 : ends[low - 1], low == ends.Length ? Source.Length : ends[low]);
    }
}
