using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Finds the rate words that a percentage is stated for: 办结率97.9%, 回应率、办结率均为100%, 两率分别为98%、97%.</summary>
internal static class RateStatementReader
{
    private const int Reach = 80;
    private const int MostListed = 8;

    /// <summary>Adds the statements of the percentage at <paramref name="index"/>; none where no rate word leads to it.</summary>
    public static void Read(RelationContext context, int index, List<RateStatement> statements)
    {
        var percentages = context.Claims.Percentages;
        var folded = context.Source.Folded;
        var (head, count) = ListAround(percentages.AsSpan(), index, folded);
        var start = percentages[head].Span.Start;
        var segment = context.SegmentNear(start);
        var from = Math.Max(segment.Start, start - Reach);
        var hits = context.Phrases.In(LexiconNames.RateBindings, TextSpan.FromBounds(from, start));
        if (hits.IsEmpty) return;

        var words = Outermost(hits);
        var connector = TextSpan.FromBounds(words[^1].Span.End, start);
        if (!IsConnector(context.Source.FoldedSlice(connector))) return;
        var first = words.Count - 1;
        while (first > 0 && IsJoiner(context.Source.FoldedSlice(TextSpan.FromBounds(words[first - 1].Span.End, words[first].Span.Start)))) first--;
        var named = words.Count - first;
        var spread = Distributes(context.Source.FoldedSlice(connector));
        var prefix = PrefixOf(context, segment, words[first].Span.Start);

        if (count > 1)
        {
            if (named == count) Add(words[first + index - head], false);
            else if (named == 1) Add(words[^1], true);
            return;
        }

        for (var i = first; i < words.Count; i++) Add(words[i], spread && named == 1);

        void Add(PhraseHit word, bool distributed) => statements.Add(
            new RateStatement(percentages[index], word.Entry, word.Span, words[first].Span, prefix, distributed));
    }

    private static (int Head, int Count) ListAround(ReadOnlySpan<Percentage> percentages, int index, string folded)
    {
        var (head, last) = (index, index);
        while (head > 0 && index - head < MostListed && Joined(percentages[head - 1], percentages[head], folded)) head--;
        while (last + 1 < percentages.Length && last - index < MostListed && Joined(percentages[last], percentages[last + 1], folded)) last++;
        return (head, last - head + 1);
    }

    private static bool Joined(Percentage left, Percentage right, string folded) =>
        right.Span.Start > left.Span.End && right.Span.Start - left.Span.End <= 2
        && IsJoiner(folded.AsSpan(left.Span.End, right.Span.Start - left.Span.End));

    // Hits come by start, the longer first; a hit inside another is a part of that word.
    private static List<PhraseHit> Outermost(ReadOnlySpan<PhraseHit> hits)
    {
        var words = new List<PhraseHit>(hits.Length);
        foreach (ref readonly var hit in hits)
            if (words.Count == 0 || hit.Span.Start >= words[^1].Span.End) words.Add(hit);
        return words;
    }

    /// <summary>The words before a rate word, back to the start of its clause or the number before.</summary>
    public static TextSpan PrefixOf(RelationContext context, TextSpan segment, int word)
    {
        var start = Math.Max(context.ClauseStartNear(word), segment.Start);
        var quantity = context.FirstQuantity(word) - 1;
        if (quantity >= 0) start = Math.Max(start, Math.Min(word, context.Claims.Quantities[quantity].Span.End));
        var percentage = context.FirstPercentage(word) - 1;
        if (percentage >= 0) start = Math.Max(start, Math.Min(word, context.Claims.Percentages[percentage].Span.End));
        for (var i = word - 1; i >= start; i--)
            if (context.Source.Folded[i] is '(' or ')' or '、') return TextSpan.FromBounds(i + 1, word);
        return TextSpan.FromBounds(start, word);
    }

    private static bool IsConnector(ReadOnlySpan<char> text)
    {
        if (text.Length > 10) return false;
        foreach (var c in text)
            if (!"为达到均是在约超过逾近:分别都各保持稳定提升至高了已双全部实现 \"“”".Contains(c, StringComparison.Ordinal)) return false;
        return true;
    }

    private static bool IsJoiner(ReadOnlySpan<char> text) => text is "、" or "和" or "及" or "与" or "以及" or ",";

    private static bool Distributes(ReadOnlySpan<char> text) => text.ContainsAny("均都各双") || text.Contains("分别", StringComparison.Ordinal);
}
