using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>正式工401人（含离岗95人）、临时工1239人: what a bracket counts inside a part may have been left out of the total.</summary>
internal static class NestedParts
{
    /// <summary>The relation, undetermined where a count in a bracket behind a part accounts for the difference.</summary>
    public static Relation Excuse(RelationContext context, Relation relation, Quantity whole, CountedList list)
    {
        if (relation.Outcome != RelationOutcome.Fails) return relation;
        var start = list.Items[0].Quantity.Span.End;
        foreach (var nested in context.QuantitiesIn(TextSpan.FromBounds(start, Math.Max(start, list.End))))
        {
            if (!RateDoubts.Comparable(nested.Unit, whole.Unit) || !Stretches.IsInBrackets(context.Source.Folded, start, nested.Span.Start)) continue;
            if (!(list.Sum - nested.Interval).Intersects(whole.Interval) && !(list.Sum + nested.Interval).Intersects(whole.Interval)) continue;
            return relation with { Outcome = RelationOutcome.Undetermined, Reason = RelationReasons.PartsMayOverlap, Repairs = [] };
        }

        return relation;
    }
}
