using Compliance.Text;

namespace Compliance.Claims.Tokens;

/// <summary>
/// The tokens of one text, from one scan of its folded form, and the boundaries of its sentences, segments and clauses.
/// Immutable.
/// </summary>
internal sealed class TokenStream
{
    private readonly Token[] _tokens;
    private readonly WrittenNumber[] _numbers;
    private readonly int[] _sentenceEnds;
    private readonly int[] _segmentEnds;
    private readonly int[] _clauseEnds;

    /// <summary>Takes what the scan collected; boundary arrays hold the offset just after each end mark, ascending.</summary>
    public TokenStream(
        SourceText source, Token[] tokens, WrittenNumber[] numbers, int[] sentenceEnds, int[] segmentEnds, int[] clauseEnds)
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
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>The numbers of the number tokens.</summary>
    public ReadOnlySpan<WrittenNumber> Numbers => _numbers;

    /// <summary>Index of the first token that starts at or after <paramref name="offset"/>; the count where there is none.</summary>
    public int FirstAt(int offset)
    {
        var low = 0;
        var high = _tokens.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_tokens[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The tokens that start inside <paramref name="span"/>.</summary>
    public ReadOnlySpan<Token> In(TextSpan span)
    {
        var first = FirstAt(span.Start);
        return _tokens.AsSpan(first, FirstAt(span.End) - first);
    }

    /// <summary>The sentence around <paramref name="offset"/>: bounded by 。！？ and line breaks, its end mark included.</summary>
    public TextSpan SentenceAt(int offset) => Around(_sentenceEnds, offset);

    /// <summary>The part of a sentence around <paramref name="offset"/>: bounded by ； as well.</summary>
    public TextSpan SegmentAt(int offset) => Around(_segmentEnds, offset);

    /// <summary>The clause around <paramref name="offset"/>: bounded by ， and ： as well; 、 does not end one.</summary>
    public TextSpan ClauseAt(int offset) => Around(_clauseEnds, offset);

    private TextSpan Around(int[] ends, int offset)
    {
        var index = Array.BinarySearch(ends, offset);
        var next = index >= 0 ? index + 1 : ~index;
        return TextSpan.FromBounds(next == 0 ? 0 : ends[next - 1], next == ends.Length ? Source.Length : ends[next]);
    }
}
