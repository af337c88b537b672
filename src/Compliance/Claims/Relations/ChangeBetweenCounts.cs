using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>由120件增加到150件，增加30件; 150件，比上年的120件增加30件: the stated change against the two levels.</summary>
internal static class ChangeBetweenCounts
{
    private const int LongestLink = 14;

    /// <summary>Adds the relation where the quantity at <paramref name="index"/> is the change between the two before it.</summary>
    public static void Check(RelationContext context, int index)
    {
        var (from, to, change) = (context.Claims.Quantities[index - 2], context.Claims.Quantities[index - 1], context.Claims.Quantities[index]);
        if (change.Unit != to.Unit || change.Polarity == Polarity.Target) return;
        var link = change.Span.Start - to.Span.End;
        if (link is <= 0 or > LongestLink) return;
        var compared = ComparedFigures.IsBase(context, index - 1);
        if (compared) (from, to) = (to, from);
        var direction = compared
            ? ComparedFigures.DirectionOf(context, from, change)
            : GrowthWords.DirectionAfter(context, to.Span.End, change.Span.Start);
        if (direction == 0) return;
        var segment = context.SegmentNear(change.Span.Start);
        if (compared ? to.Span.Start < segment.Start : !GrowthPairs.IsFromTo(context, index - 1, segment)) return;
        if (GrowthWords.Has(context, TextSpan.FromBounds(change.Span.Start - link, change.Span.Start), GrowthIds.Average)) return;

        var computed = direction > 0 ? to.Interval - from.Interval : from.Interval - to.Interval;
        var holds = computed.Intersects(change.Interval);
        if (!holds && BasesDiffer(context, from, to, change)) return;
        var precise = Approximations.IsPrecise(from) && Approximations.IsPrecise(to) && Approximations.IsPrecise(change);
        var outcome = holds && precise ? RelationOutcome.Holds : holds ? RelationOutcome.Undetermined : RelationOutcome.Fails;
        context.Add(new Relation
        {
            Kind = RelationKind.YearOnYear,
            Operands =
            [
                Operands.Of(RelationRoles.Base, from), Operands.Of(RelationRoles.Current, to), Operands.Of(RelationRoles.Increase, change),
            ],
            Outcome = outcome,
            Reason = outcome == RelationOutcome.Undetermined ? RelationReasons.ApproximateOperand : null,
            Stated = change.Value,
            Computed = computed,
            Repairs = outcome == RelationOutcome.Fails && computed.IsExact
                ? RepairFinder.ForChange(context.Source, from, to, change, direction)
                : [],
        });
    }

    private static bool BasesDiffer(RelationContext context, Quantity from, Quantity to, Quantity change)
    {
        var pair = ComparisonBases.Around(context, from.Span, to.Span, change.Span);
        return ComparisonBases.Differ(context, pair, TextSpan.FromBounds(Math.Max(from.Span.End, to.Span.End), change.Span.Start));
    }
}
