using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Reads the growth words of a stretch of text.</summary>
internal static class GrowthWords
{
    private const int LongestLink = 20;

    /// <summary>1 where the last growth word of <paramref name="span"/> is one of a rise, -1 for a fall, 0 where there is none.</summary>
    public static int Direction(RelationContext context, TextSpan span, out TextSpan word)
    {
        word = default;
        var direction = 0;
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.YearOnYear, span))
        {
            if (hit.Entry.Id is not (GrowthIds.Rise or GrowthIds.Fall) || hit.Span.Start < word.End) continue;
            direction = hit.Entry.Id == GrowthIds.Rise ? 1 : -1;
            word = hit.Span;
        }

        return direction;
    }

    /// <summary>True where an entry of that id has a hit inside <paramref name="span"/>.</summary>
    public static bool Has(RelationContext context, TextSpan span, string id)
    {
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.YearOnYear, span))
            if (hit.Entry.Id == id) return true;
        return false;
    }

    /// <summary>
    /// The direction of a number that starts at <paramref name="number"/>, where a growth word stands straight before it
    /// (同比增长25%, 增加30件); 0 where none does.
    /// </summary>
    public static int DirectionOf(RelationContext context, int from, int number)
    {
        from = Math.Max(from, number - LongestLink);
        if (from >= number) return 0;
        var direction = Direction(context, TextSpan.FromBounds(from, number), out var word);
        if (direction == 0) return 0;
        return context.Source.Folded.AsSpan(word.End, number - word.End).Trim("了为达约近:的").IsEmpty ? direction : 0;
    }

    /// <summary>
    /// As <see cref="DirectionOf"/>, and nothing but words of comparison stands between <paramref name="from"/>, the end of the
    /// figure before, and the growth word: a new measure there (案值增长30%) has a growth of its own.
    /// </summary>
    public static int DirectionAfter(RelationContext context, int from, int number)
    {
        if (number - from > LongestLink || DirectionOf(context, from, number) is not (not 0 and var direction)) return 0;
        Direction(context, TextSpan.FromBounds(from, number), out var word);
        return SaysNothingElse(context, TextSpan.FromBounds(from, word.Start)) ? direction : 0;
    }

    /// <summary>True where <paramref name="span"/> holds words of comparison and punctuation alone.</summary>
    public static bool SaysNothingElse(RelationContext context, TextSpan span)
    {
        var at = span.Start;
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.YearOnYear, span))
        {
            if (hit.Span.Start < at) continue;
            if (!IsPunctuation(context, at, hit.Span.Start)) return false;
            at = hit.Span.End;
        }

        return IsPunctuation(context, at, span.End);
    }

    private static bool IsPunctuation(RelationContext context, int from, int to) =>
        context.Source.Folded.AsSpan(from, to - from).Trim(",、;()（）的共 了").IsEmpty;
}
