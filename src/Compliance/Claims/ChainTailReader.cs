using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>
/// Finds what stands unnumbered behind a chain's last item (…三是…。培训针对性不足。): only where each item before it is
/// one sentence of the same paragraph, and what follows does not begin with a word that rounds the chain off.
/// </summary>
internal static class ChainTailReader
{
    private const int LeastItems = 3;
    private const int LeastCharacters = 8;

    /// <summary>The chains with their <see cref="Enumeration.Trailing"/>.</summary>
    public static ImmutableArray<Enumeration> Read(ClaimContext context, ImmutableArray<Enumeration> chains)
    {
        var builder = chains.ToBuilder();
        for (var i = 0; i < builder.Count; i++)
            if (TailOf(context, builder[i]) is { } tail) builder[i] = builder[i] with { Trailing = tail };
        return builder.DrainToImmutable();
    }

    private static TextSpan? TailOf(ClaimContext context, Enumeration chain)
    {
        if (chain.Items.Length < LeastItems || chain.IsAmbiguous) return null;
        var folded = context.Source.Folded;
        for (var i = 0; i + 1 < chain.Items.Length; i++)
            if (SentenceEnd(folded, chain.Items[i].Span) is not { } end || !IsBlank(folded, end, chain.Items[i].Span.End)) return null;

        var last = chain.Items[^1].Span;
        if (SentenceEnd(folded, last) is not { } start) return null;
        var stop = last.End;
        while (start < stop && char.IsWhiteSpace(folded[start])) start++;
        while (stop > start && char.IsWhiteSpace(folded[stop - 1])) stop--;
        if (stop - start < LeastCharacters || context.Phrases.StartingAt(LexiconNames.ChainClosers, start).Length > 0) return null;
        return TextSpan.FromBounds(start, stop);
    }

    // Just after the first 。 of an item; null where it has none or runs over a line break.
    private static int? SentenceEnd(string folded, TextSpan item)
    {
        var stop = folded.AsSpan(item.Start, item.Length).IndexOfAny('。', '\n', '\r');
        return stop >= 0 && folded[item.Start + stop] == '。' ? item.Start + stop + 1 : null;
    }

    private static bool IsBlank(string folded, int from, int to) => folded.AsSpan(from, to - from).IsWhiteSpace();
}
