using Compliance.Lexicons;

namespace Compliance.Claims.Relations;

/// <summary>Which count belongs to a word of the lexicon "subsets".</summary>
internal static class SubsetBinding
{
    private const int MaxObject = 20;
    private const int MaxBefore = 20;

    /// <summary>
    /// The count of a part: straight after its word (办结601件), or before it in the same clause (1条被采纳). A word with an object
    /// of its own (办结复议208宗) counts something else.
    /// </summary>
    public static Quantity? OfPart(RelationContext context, PhraseHit hit) =>
        PartBeside(context, hit) is { } part && !IsPerPeriod(context.Source.Folded, part) ? part : null;

    /// <summary>The count of a whole: the next one of its clause, with the object between.</summary>
    public static Quantity? OfWhole(RelationContext context, PhraseHit hit)
    {
        var folded = context.Source.Folded;
        var index = context.FirstQuantity(hit.Span.End);
        if (index >= context.Claims.Quantities.Length) return null;
        var quantity = context.Claims.Quantities[index];
        return quantity.Span.Start - hit.Span.End <= MaxObject && SameClause(folded, hit.Span.End, quantity.Span.Start) && !IsPerPeriod(folded, quantity)
            ? quantity
            : null;
    }

    private static Quantity? PartBeside(RelationContext context, PhraseHit hit)
    {
        var folded = context.Source.Folded;
        var index = context.FirstQuantity(hit.Span.End);
        if (index < context.Claims.Quantities.Length)
        {
            var after = context.Claims.Quantities[index];
            if (after.Span.Start - hit.Span.End <= 8 && IsOwnObject(folded, hit, after.Span.Start)) return after;
            if (after.Span.Start - hit.Span.End <= MaxObject && SameClause(folded, hit.Span.End, after.Span.Start)) return null;
        }

        if (index == 0) return null;
        var before = context.Claims.Quantities[index - 1];
        var near = before.Span.End <= hit.Span.Start && hit.Span.Start - before.Span.End <= MaxBefore
            && SameClause(folded, before.Span.End, hit.Span.Start);
        return near && LeadsFromCount(folded, before.Span.End, hit.Span.Start) ? before : null;
    }

    // 日均受理12件, 每分钟66件: so many in each of many, and never a whole or a part of what the year brought.
    private static bool IsPerPeriod(string folded, Quantity quantity)
    {
        var clause = Stretches.ClauseStart(folded, quantity.Span.Start);
        var before = folded.AsSpan(clause, quantity.Span.Start - clause);
        if (before.Contains('每')) return true;
        for (var at = before.IndexOf('均'); at >= 0;)
        {
            if (at > 0 && before[at - 1] is '日' or '月' or '年' or '周' or '季' or '人' or '户' or '平' or '亩' or '院' or '村') return true;
            var next = before[(at + 1)..].IndexOf('均');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool IsOwnObject(string folded, PhraseHit hit, int start)
    {
        var gap = folded.AsSpan(hit.Span.End, start - hit.Span.End).Trim().TrimStart('了').TrimEnd('共');
        if (gap.IsEmpty) return true;
        foreach (var word in SubsetLexicon.Objects(hit.Entry))
            if (gap.SequenceEqual(word)) return true;
        return false;
    }

    // 1条被采纳, 4700余件案件依法从轻: no list mark between, and no word that opens a new object.
    private static bool LeadsFromCount(string folded, int start, int end) => !folded.AsSpan(start, end - start).Contains('、');

    private static bool SameClause(string folded, int start, int end) =>
        !folded.AsSpan(start, end - start).ContainsAny(",;:。()".AsSpan());
}
