using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Finds the total before a list of parts. The nearest count of the unit is not always it: an increase stands nearer than
/// the level it increases, and a sentence may count several things in one unit.
/// </summary>
internal static class WholeBinder
{
    private const int MaxDistance = 40;
    private const int MaxGap = 10;

    /// <summary>More counts than this in one sentence before a list make its total uncertain without looking at each.</summary>
    private const int MaxRivals = 12;

    /// <summary>The total for parts of <paramref name="unit"/> listed after <paramref name="position"/>; null where the sentence has none.</summary>
    public static WholeBinding? Before(RelationContext context, int position, string unit)
    {
        var folded = context.Source.Folded;
        var start = Stretches.SentenceStart(folded, position);
        var opens = Stretches.TrimEnd(folded, start, position) == start && start > 1 && folded[start - 1] == '。';
        if (opens) start = Stretches.SentenceStart(folded, start - 1);
        var bracketed = folded.AsSpan(start, position - start).Contains('(');
        Quantity? whole = null;
        var reached = false;
        List<Quantity>? rivals = null;
        for (var i = context.FirstQuantity(position) - 1; i >= 0; i--)
        {
            var quantity = context.Claims.Quantities[i];
            if (quantity.Span.Start < start) break;
            if (quantity.Unit != unit || (bracketed && Stretches.IsInBrackets(folded, start, quantity.Span.Start))) continue;
            // 由300家增加到520家，其中…: the parts may be of the level reached or of what was added.
            var isReached = whole is null && GrowthPairs.IsFromTo(context, i, TextSpan.FromBounds(start, position));
            if (isReached || (whole is null && !context.IsDeltaAt(i) && !ComparedFigures.IsBase(context, i))) (whole, reached) = (quantity, isReached);
            else (rivals ??= []).Add(quantity);
            if (rivals is { Count: > MaxRivals }) break;
        }

        if (whole is null) return null;
        // 共收到620件。其中，…: a sentence before that counts one thing alone is what 其中 goes back to.
        var near = opens ? rivals is null : position - whole.Span.End <= MaxDistance && rivals is not { Count: > MaxRivals };
        if (rivals is { Count: > MaxRivals }) return new WholeBinding(whole, [], IsCertain: false);
        return new WholeBinding(whole, WithSums(whole, rivals), near && !reached && IsCountable(context, whole));
    }

    /// <summary>
    /// What besides <paramref name="whole"/> the parts in a bracket behind it may belong to: the counts of its unit before it
    /// in the sentence, alone and added to it (建议6件、提案8件（主办7件、会办7件）).
    /// </summary>
    public static IReadOnlyList<Quantity> RivalsOf(RelationContext context, Quantity whole)
    {
        if (Before(context, whole.Span.Start, whole.Unit) is not { } before) return [];
        return WithSums(whole, [before.Whole, .. before.Rivals.Where(rival => rival.Span != before.Whole.Span)]);
    }

    // Nearest first; each with the sum of all counts from it up to the whole.
    private static IReadOnlyList<Quantity> WithSums(Quantity whole, List<Quantity>? counts)
    {
        if (counts is null) return [];
        var rivals = new List<Quantity>(2 * counts.Count);
        var sum = whole.Interval;
        foreach (var count in counts)
        {
            sum += count.Interval;
            rivals.Add(count);
            rivals.Add(whole with { Interval = sum });
        }

        return rivals;
    }

    /// <summary>
    /// The count that a mark at <paramref name="position"/> follows directly, or after the noun it counts (46宗案件（); null
    /// where none does.
    /// </summary>
    public static Quantity? Touching(RelationContext context, int position)
    {
        var index = context.FirstQuantity(position) - 1;
        if (index < 0) return null;
        var quantity = context.Claims.Quantities[index];
        if (quantity.Span.End > position || position - quantity.Span.End > MaxGap) return null;
        var folded = context.Source.Folded;
        for (var i = quantity.Span.End; i < position; i++)
            if (Stretches.IsBoundary(folded[i]) || folded[i] is '(' or ')') return null;
        return quantity;
    }

    /// <summary>True where a word of its clause says that the count is an increase or the end of one.</summary>
    public static bool IsDelta(RelationContext context, Quantity quantity) => FollowsWord(context, quantity, "delta");

    /// <summary>True where a word of its clause says that the count is a sum (共, 合计).</summary>
    public static bool IsTotal(RelationContext context, Quantity quantity) => FollowsWord(context, quantity, "total");

    private static bool FollowsWord(RelationContext context, Quantity quantity, string id)
    {
        var clause = Stretches.ClauseStart(context.Source.Folded, quantity.Span.Start);
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.Breakdown, TextSpan.FromBounds(clause, quantity.Span.Start)))
            if (hit.Entry.Id == id) return true;
        return false;
    }

    /// <summary>
    /// False for an amount (元, 亩) without a word for sum: amounts are stated beside their own increase, wider totals and
    /// highlights.
    /// </summary>
    public static bool IsCountable(RelationContext context, Quantity quantity) =>
        !IsAmount(context, quantity) || IsTotal(context, quantity);

    private static bool IsAmount(RelationContext context, Quantity quantity)
    {
        if (context.Lexicons.Of(LexiconNames.Breakdown) is not { } lexicon) return false;
        foreach (var entry in lexicon.Entries)
            if (entry.Id == "delta" && entry.Fields.TryGetValue("amountUnits", out var units)) return units.Contains(quantity.Unit);
        return false;
    }
}
