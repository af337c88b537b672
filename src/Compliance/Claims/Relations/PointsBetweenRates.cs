using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>由85%提高到90%，提高5个百分点: the difference of two rates, each rounded.</summary>
internal static class PointsBetweenRates
{
    private const int LongestLink = 14;

    /// <summary>Adds the relation where two rates straight before <paramref name="points"/> read 由…提高到….</summary>
    public static void Check(RelationContext context, Percentage points)
    {
        var index = context.FirstPercentage(points.Span.Start);
        if (index < 2) return;
        var (from, to) = (context.Claims.Percentages[index - 2], context.Claims.Percentages[index - 1]);
        var link = points.Span.Start - to.Span.End;
        if (link is <= 0 or > LongestLink || from.Kind == PercentageKind.Points || to.Kind == PercentageKind.Points) return;
        if (from.Approximation != Approximation.Exact || to.Approximation != Approximation.Exact || points.Approximation != Approximation.Exact) return;
        var direction = GrowthWords.DirectionAfter(context, to.Span.End, points.Span.Start);
        if (direction == 0 || !GrowthPairs.Leads(context, from.Span, to.Span)) return;

        if (GrowthWords.Has(context, TextSpan.FromBounds(to.Span.End, points.Span.Start), GrowthIds.Average)) return;
        var computed = Around(to) - Around(from);
        if (direction < 0) computed = -computed;
        var holds = Around(points).Intersects(computed);
        var pair = ComparisonBases.Around(context, from.Span, to.Span, points.Span);
        if (!holds && ComparisonBases.Differ(context, pair, TextSpan.FromBounds(to.Span.End, points.Span.Start))) return;
        context.Add(new Relation
        {
            Kind = RelationKind.YearOnYear,
            Operands =
            [
                Operands.Of(RelationRoles.Base, from), Operands.Of(RelationRoles.Current, to), Operands.Of(RelationRoles.Growth, points),
            ],
            Outcome = holds ? RelationOutcome.Holds : RelationOutcome.Fails,
            Stated = points.Value,
            Computed = computed,
            Policies = holds ? [RoundingPolicy.HalfUp.Name] : [],
            Repairs = holds ? [] : RepairFinder.ForGrowth(context.Source, points, (to.Value - from.Value) * direction),
        });
    }

    // All three may have been rounded for themselves, so that 5.1 beside 85.0 and 90.0 is no contradiction.
    private static Interval Around(Percentage percentage)
    {
        var half = Rational.PowerOfTen(-percentage.Decimals) / 2;
        return Interval.Closed(percentage.Value - half, percentage.Value + half);
    }
}
