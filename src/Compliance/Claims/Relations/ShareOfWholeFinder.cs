using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// A part behind 其中 with its share: 查处案件120件，其中食品类48件、占40%. The whole is the one count before 其中;
/// a share of anything named (占全市13.3%) is of a whole that is not in the text.
/// </summary>
internal sealed class ShareOfWholeFinder : IRelationFinder
{
    private const int LongestLink = 24;
    private const int MostBefore = 12;
    private const string PartMarker = "其中";

    /// <inheritdoc/>
    public void Find(RelationContext context)
    {
        foreach (var share in context.Claims.Percentages)
        {
            if (!RatePercentage.IsCheckable(share) || share.Kind == PercentageKind.Growth) continue;
            var index = context.FirstQuantity(share.Span.Start) - 1;
            if (index < 0) continue;
            var part = context.Claims.Quantities[index];
            var link = share.Span.Start - part.Span.End;
            if (link is <= 0 or > LongestLink) continue;
            var place = TextSpan.FromBounds(part.Span.End, share.Span.Start);
            if (Word(context, place) is not { } word || !Follows(context.Source.Folded, place.Start, word.Span.Start)) continue;
            context.Cancellation.ThrowIfCancellationRequested();
            var rest = context.Source.FoldedSlice(TextSpan.FromBounds(word.Span.End, place.End)).Trim("为达到约比例:的");
            Check(context, share, index, named: !rest.IsEmpty);
        }
    }

    private static void Check(RelationContext context, Percentage share, int index, bool named)
    {
        var part = context.Claims.Quantities[index];
        if (named)
        {
            AddUndetermined(context, share, part, RelationReasons.WholeElsewhere);
            return;
        }

        if (WholeBefore(context, index) is not { } found)
        {
            AddUndetermined(context, share, part, RelationReasons.BaseNotStated);
            return;
        }

        var (whole, doubt) = found;
        if (RateArithmetic.Quotient(part.Interval, whole.Interval) is not { } computed) return;
        if (RateDoubts.PeriodsDiffer(part, whole)) doubt ??= RelationReasons.PeriodsDiffer;
        var policies = RateArithmetic.PoliciesThatExplain(computed, share);
        var precise = Approximations.IsPrecise(part) && Approximations.IsPrecise(whole);
        if (!policies.IsEmpty) doubt = precise ? null : RelationReasons.ApproximateOperand;
        var outcome = doubt is not null ? RelationOutcome.Undetermined : policies.IsEmpty ? RelationOutcome.Fails : RelationOutcome.Holds;
        context.Add(new Relation
        {
            Kind = RelationKind.RateFromCounts,
            Operands =
            [
                Operands.Of(RelationRoles.Numerator, part), Operands.Of(RelationRoles.Denominator, whole), Operands.Of(RelationRoles.Rate, share),
            ],
            Outcome = outcome,
            Reason = doubt,
            Stated = share.Value,
            Computed = computed,
            Policies = policies,
            Repairs = outcome == RelationOutcome.Fails && part.Interval.IsExact && whole.Interval.IsExact
                ? RepairFinder.ForRate(context.Source, part, whole, share)
                : [],
        });
    }

    // The nearest count of the unit before 其中; a second one makes it uncertain which is the whole.
    private static (Quantity Whole, string? Doubt)? WholeBefore(RelationContext context, int index)
    {
        var part = context.Claims.Quantities[index];
        var sentence = context.SegmentNear(part.Span.Start);
        var text = context.Source.FoldedSlice(TextSpan.FromBounds(sentence.Start, part.Span.Start));
        var marker = text.LastIndexOf(PartMarker, StringComparison.Ordinal);
        if (marker < 0) return null;
        marker += sentence.Start;
        Quantity? whole = null;
        string? doubt = null;
        for (var i = context.FirstQuantity(marker) - 1; i >= 0 && index - i <= MostBefore; i--)
        {
            var quantity = context.Claims.Quantities[i];
            if (quantity.Span.Start < sentence.Start) break;
            if (quantity.Unit != part.Unit || quantity.Polarity == Polarity.Target || IsChange(context, quantity)) continue;
            if (whole is null) whole = quantity;
            else doubt = RelationReasons.WholeNotCertain;
        }

        if (whole is not null && HasOwnWholeBetween(context, index, marker)) doubt ??= RelationReasons.WholeNotCertain;
        return whole is null ? null : (whole, doubt);
    }

    // 其中发现问题60家，责令整改48家，占80%: a count without a share of its own may be the whole of the next.
    private static bool HasOwnWholeBetween(RelationContext context, int index, int marker)
    {
        for (var i = index - 1; i >= 0 && index - i <= MostBefore && context.Claims.Quantities[i].Span.Start > marker; i--)
        {
            var between = context.Claims.Quantities[i];
            if (between.Unit != context.Claims.Quantities[index].Unit) continue;
            var next = context.FirstPercentage(between.Span.End);
            if (next >= context.Claims.Percentages.Length || context.Claims.Percentages[next].Span.Start - between.Span.End > LongestLink
                || context.Claims.Percentages[next].Span.Start > context.Claims.Quantities[index].Span.Start) return true;
        }

        return false;
    }

    private static bool IsChange(RelationContext context, Quantity quantity)
    {
        var start = Math.Max(context.ClauseStartNear(quantity.Span.Start), quantity.Span.Start - 10);
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.RateContext, TextSpan.FromBounds(start, quantity.Span.Start)))
            if (hit.Entry.Id == RateContextIds.Change) return true;
        return false;
    }

    private static PhraseHit? Word(RelationContext context, TextSpan place)
    {
        var hits = context.Phrases.In(LexiconNames.ShareWords, place);
        return hits.IsEmpty ? null : hits[0];
    }

    private static bool Follows(string folded, int from, int word)
    {
        for (var i = from; i < word; i++)
            if (folded[i] is not (',' or '、' or '(' or ' ')) return false;
        return true;
    }

    private static void AddUndetermined(RelationContext context, Percentage share, Quantity part, string reason) => context.Add(new Relation
    {
        Kind = RelationKind.RateFromCounts,
        Operands = [Operands.Of(RelationRoles.Numerator, part), Operands.Of(RelationRoles.Rate, share)],
        Outcome = RelationOutcome.Undetermined,
        Reason = reason,
        Stated = share.Value,
    });
}
