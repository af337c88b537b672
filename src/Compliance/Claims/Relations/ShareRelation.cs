using System.Collections.Immutable;

namespace Compliance.Claims.Relations;

/// <summary>Makes the relation of a count, its share and the whole that the share is of.</summary>
internal static class ShareRelation
{
    /// <summary>Compares the stated share with the one computed; where it does not fit, <paramref name="doubt"/> leaves it undetermined.</summary>
    public static void Add(RelationContext context, ShareItem item, ShareWhole whole, string? doubt)
    {
        if (RateArithmetic.Quotient(item.Count.Interval, whole.Interval) is not { } computed) return;
        var policies = RateArithmetic.PoliciesThatExplain(computed, item.Share);
        if (!policies.IsEmpty) doubt = whole.IsPrecise(item) ? null : RelationReasons.ApproximateOperand;
        var outcome = doubt is not null ? RelationOutcome.Undetermined : policies.IsEmpty ? RelationOutcome.Fails : RelationOutcome.Holds;
        var operands = ImmutableArray.CreateBuilder<Operand>(whole.Counts.Count + 2);
        operands.Add(Operands.Of(RelationRoles.Numerator, item.Count));
        foreach (var count in whole.Counts)
            if (count.Span != item.Count.Span) operands.Add(Operands.Of(RelationRoles.Denominator, count));
        operands.Add(Operands.Of(RelationRoles.Rate, item.Share));
        context.Add(new Relation
        {
            Kind = RelationKind.RateFromCounts,
            Operands = operands.DrainToImmutable(),
            Outcome = outcome,
            Reason = doubt,
            Stated = item.Share.Value,
            Computed = computed,
            Policies = policies,
            Repairs = outcome == RelationOutcome.Fails && whole.Counts.Count == 1 && item.Count.Interval.IsExact && whole.Interval.IsExact
                ? RepairFinder.ForRate(context.Source, item.Count, whole.Counts[0], item.Share)
                : [],
        });
    }

    /// <summary>Notes a share whose whole cannot be told.</summary>
    public static void AddUndetermined(RelationContext context, ShareItem item, string reason) => context.Add(new Relation
    {
        Kind = RelationKind.RateFromCounts,
        Operands = [Operands.Of(RelationRoles.Numerator, item.Count), Operands.Of(RelationRoles.Rate, item.Share)],
        Outcome = RelationOutcome.Undetermined,
        Reason = reason,
        Stated = item.Share.Value,
    });
}
