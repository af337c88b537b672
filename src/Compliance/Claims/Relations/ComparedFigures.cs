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
        if (lead.Length < 2 || lead[0] is not ('比' or '较' or '与' or '同') || lead.ContainsAny("。;:")) return false;
        if (lead[^1] == '的') return true;
        lead = lead.TrimEnd('(');
        return lead[^1] is '年' or '期' or '度' && !lead.Contains(',');
    }

    /// <summary>A，较上年的B下降p: the figure at <paramref name="last"/> is the earlier one, the growth follows it.</summary>
    public static GrowthPair? LevelAndBase(RelationContext context, int last, TextSpan segment)
    {
        if (!IsBase(context, last) || context.Claims.Quantities[last - 1] is not { } level || level.Span.Start < segment.Start) return null;
        var earlier = context.Claims.Quantities[last];
        var lead = context.Source.FoldedSlice(TextSpan.FromBounds(level.Span.End, earlier.Span.Start));
        if (lead.Length > LongestLink || level.Polarity is Polarity.Target or Polarity.Prior || WholeBinder.IsDelta(context, level)) return null;
        return new(RelationRoles.Base, earlier, RelationRoles.Current, level, level.Interval.DividedBy(earlier.Interval), null);
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
        return context.Source.FoldedSlice(TextSpan.FromBounds(earlier.Span.End, word.Start)).Trim("相比,、 共)").IsEmpty ? direction : 0;
    }
}
