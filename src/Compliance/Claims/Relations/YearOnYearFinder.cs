using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Stated growth against the two figures it is of: 由120件增加到150件，增长25%; 150件，同比增加30件，增长25%;
/// 150件，上年120件，同比增长25%; 由85%提高到90%，提高5个百分点.
/// </summary>
internal sealed class YearOnYearFinder : IRelationFinder
{
    /// <inheritdoc/>
    public void Find(RelationContext context)
    {
        foreach (var growth in context.Claims.Percentages)
        {
            if (growth.Polarity == Polarity.Target) continue;
            context.Cancellation.ThrowIfCancellationRequested();
            if (growth.Kind == PercentageKind.Points) PointsBetweenRates.Check(context, growth);
            else if (growth.Kind == PercentageKind.Growth || EndsGrowth(context, growth)) CheckGrowth(context, growth);
        }

        for (var i = 2; i < context.Claims.Quantities.Length; i++) ChangeBetweenCounts.Check(context, i);
    }

    private static bool EndsGrowth(RelationContext context, Percentage growth) =>
        growth.Kind is PercentageKind.Other or PercentageKind.Rate
        && GrowthWords.DirectionOf(context, context.ClauseStartNear(growth.Span.Start), growth.Span.Start) != 0;

    private static void CheckGrowth(RelationContext context, Percentage growth)
    {
        var segment = context.SegmentNear(growth.Span.Start);
        var last = context.FirstQuantity(growth.Span.Start) - 1;
        if (last < 0 || context.Claims.Quantities[last].Span.Start < segment.Start) return;
        var link = TextSpan.FromBounds(context.Claims.Quantities[last].Span.End, Math.Max(context.Claims.Quantities[last].Span.End, growth.Span.Start));
        var direction = GrowthWords.DirectionAfter(context, link.Start, growth.Span.Start);
        if (direction == 0) return;

        var pair = GrowthPairs.FromTo(context, last, segment)
            ?? GrowthPairs.LevelAndChange(context, last, segment, direction)
            ?? ComparedFigures.LevelAndBase(context, last, segment)
            ?? GrowthPairs.ThisAndPrior(context, last, segment)
            ?? GrowthPairs.YearByYear(context, last, segment)
            ?? GrowthPairs.LevelThenChange(context, last, growth.Span, direction)
            ?? GrowthPairs.LevelThenPrior(context, last, growth.Span, segment);
        if (pair is not { } found) return;
        if (found.BaseRole == RelationRoles.Base && found.OtherRole == RelationRoles.Current) found = AmongLevels(context, growth, direction, found, segment);
        if (ComparisonBases.Differ(context, ComparisonBases.Around(context, found.Base.Span, found.Other.Span, growth.Span), link))
            found = found with { Doubt = found.Doubt ?? RelationReasons.PeriodsDiffer };
        Decide(context, growth, direction, found, segment, link);
    }

    // 来信367件，其中网络76件，与上年421件相比下降12.8%: the growth is of the level that gives it; where none does, of one of several.
    private static GrowthPair AmongLevels(RelationContext context, Percentage growth, int direction, GrowthPair pair, TextSpan segment)
    {
        if (GrowthPairs.IsFromToPair(context, pair, segment)) return pair;
        var several = false;
        for (var i = context.FirstQuantity(pair.Other.Span.Start) - 1; i >= 0; i--)
        {
            var level = context.Claims.Quantities[i];
            if (level.Span.Start < segment.Start) break;
            if (level.Unit != pair.Other.Unit || level.Span == pair.Base.Span) continue;
            several = true;
            var other = pair with { Other = level, Ratio = level.Interval.DividedBy(pair.Base.Interval) };
            if (IsExplained(other, growth, direction)) return IsExplained(pair, growth, direction) ? pair : other;
        }

        return several && !IsExplained(pair, growth, direction) ? pair with { Doubt = RelationReasons.SeveralCandidates } : pair;
    }

    private static bool IsExplained(GrowthPair pair, Percentage growth, int direction)
    {
        if (pair.Ratio is not { } ratio) return false;
        var computed = ratio * 100 - Interval.Exactly(100);
        return !RateArithmetic.PoliciesThatExplain(direction < 0 ? -computed : computed, growth with { Kind = PercentageKind.Growth }).IsEmpty;
    }

    private static void Decide(
        RelationContext context, Percentage growth, int direction, GrowthPair pair, TextSpan segment, TextSpan link)
    {
        if (pair.Ratio is not { } ratio) return;
        var computed = ratio * 100 - Interval.Exactly(100);
        if (direction < 0) computed = -computed;
        var policies = RateArithmetic.PoliciesThatExplain(computed, growth with { Kind = PercentageKind.Growth });
        var reason = pair.Doubt ?? Doubt(context, segment, link);
        var precise = Approximations.IsPrecise(pair.Base) && Approximations.IsPrecise(pair.Other);
        if (!policies.IsEmpty && reason is not (RelationReasons.AverageGrowth or RelationReasons.RealGrowth))
            reason = precise ? null : RelationReasons.ApproximateOperand;
        var outcome = reason is not null ? RelationOutcome.Undetermined : policies.IsEmpty ? RelationOutcome.Fails : RelationOutcome.Holds;
        context.Add(new Relation
        {
            Kind = RelationKind.YearOnYear,
            Operands =
            [
                Operands.Of(pair.BaseRole, pair.Base), Operands.Of(pair.OtherRole, pair.Other), Operands.Of(RelationRoles.Growth, growth),
            ],
            Outcome = outcome,
            Reason = reason,
            Stated = growth.Value,
            Computed = computed,
            Policies = policies,
            Repairs = outcome == RelationOutcome.Fails && computed.IsExact
                ? RepairFinder.ForGrowth(context.Source, growth, computed.Lower!.Value)
                : [],
        });
    }

    private static string? Doubt(RelationContext context, TextSpan segment, TextSpan link)
    {
        if (GrowthWords.Has(context, link, GrowthIds.Average)) return RelationReasons.AverageGrowth;
        if (GrowthWords.Has(context, segment, GrowthIds.Real)) return RelationReasons.RealGrowth;
        if (GrowthWords.Has(context, segment, GrowthIds.Rebased)) return RelationReasons.RebasedGrowth;
        return GrowthWords.Has(context, segment, GrowthIds.Increment) ? RelationReasons.IncrementOrStock : null;
    }
}
