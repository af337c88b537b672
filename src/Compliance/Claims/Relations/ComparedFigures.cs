using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>A，比上年的B增加C: an earlier figure between the present one and the change.</summary>
internal static class ComparedFigures
{
    private const int LongestLead = 40;
    private const int LongestLink = 14;

    /// <summary>True where 比…的 or 与…的 leads from the figure before to the one at <paramref name="index"/>.</summary>
    public static bool IsBase(RelationContext context, int index)
    {
        if (index < 1) return false;
        var (before, earlier) = (context.Claims.Quantities[index - 1], context.Claims.Quantities[index]);
        if (before.Unit != earlier.Unit || earlier.Span.Start - before.Span.End is <= 0 or > LongestLead) return false;
        var lead = context.Source.FoldedSlice(TextSpan.FromBounds(before.Span.End, earlier.Span.Start)).TrimStart(", ");
        return lead.Length > 1 && lead[0] is '比' or '较' or '与' or '同' && lead[^1] == '的' && !lead.ContainsAny("。;:");
    }

    /// <summary>The pair of the earlier figure before <paramref name="last"/> and the change at it.</summary>
    public static GrowthPair? BaseAndChange(RelationContext context, int last, int direction)
    {
        var (earlier, change) = (context.Claims.Quantities[last - 1], context.Claims.Quantities[last]);
        if (DirectionOf(context, earlier, change) != direction) return null;
        var present = direction > 0 ? earlier.Interval + change.Interval : earlier.Interval - change.Interval;
        return new(RelationRoles.Base, earlier, RelationRoles.Increase, change, present.DividedBy(earlier.Interval), null);
    }

    /// <summary>1 or -1 where the change follows the earlier figure directly (相比，增加C); 0 where it does not.</summary>
    public static int DirectionOf(RelationContext context, Quantity earlier, Quantity change)
    {
        if (earlier.Unit != change.Unit || change.Span.Start - earlier.Span.End is <= 0 or > LongestLink) return 0;
        var direction = GrowthWords.DirectionOf(context, earlier.Span.End, change.Span.Start);
        if (direction == 0) return 0;
        GrowthWords.Direction(context, TextSpan.FromBounds(earlier.Span.End, change.Span.Start), out var word);
        return context.Source.FoldedSlice(TextSpan.FromBounds(earlier.Span.End, word.Start)).Trim("相比,、 共").IsEmpty ? direction : 0;
    }
}
