using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Shares that count their whole in the same breath: 无违建社区61个，占社区总数（94个）的64.9%; 占检查总次数3912次的28.2%.
/// The whole is certain; where the counts before stand in a row, the share may be of all of them together.
/// </summary>
internal sealed class StatedWholeShareFinder : IRelationFinder
{
    private const int LongestName = 20;
    private const int MostInRow = 6;

    /// <inheritdoc/>
    public void Find(RelationContext context)
    {
        foreach (var share in context.Claims.Percentages)
        {
            if (share.Polarity is not (Polarity.Result or Polarity.Standing) || share.Kind is PercentageKind.Growth or PercentageKind.Points) continue;
            context.Cancellation.ThrowIfCancellationRequested();
            Check(context, share);
        }
    }

    private static void Check(RelationContext context, Percentage share)
    {
        var index = context.FirstQuantity(share.Span.Start) - 1;
        if (index < 1) return;
        var (count, whole) = (context.Claims.Quantities[index - 1], context.Claims.Quantities[index]);
        if (count.Unit != whole.Unit || count.Polarity == Polarity.Target || whole.Polarity is Polarity.Target or Polarity.Prior) return;
        var folded = context.Source.Folded;
        var link = folded.AsSpan(whole.Span.End, Math.Max(0, share.Span.Start - whole.Span.End));
        if (link.Length is 0 or > 8 || !link.Contains('的') || !link.Trim(")的比例为达到约 ").IsEmpty) return;
        var name = TextSpan.FromBounds(count.Span.End, Math.Max(count.Span.End, whole.Span.Start));
        if (name.Length is 0 or > LongestName || !IsShareOf(context, name)) return;

        var item = new ShareItem(index - 1, count, share, "", IsNested: false);
        var stated = new ShareWhole([whole], whole.Interval, IsMarked: true, null);
        string? doubt = null;
        if (RateDoubts.PeriodsDiffer(count, whole)) doubt = RelationReasons.PeriodsDiffer;
        else if (!stated.Explains(item) && RowExplains(context, item, stated)) doubt = RelationReasons.SeveralCandidates;
        ShareRelation.Add(context, item, stated, doubt);
    }

    // ，占…总数( straight after the count, with no other clause or share between.
    private static bool IsShareOf(RelationContext context, TextSpan name)
    {
        var text = context.Source.FoldedSlice(name).TrimStart(",、 仅只约");
        if (text.IsEmpty || text[0] != '占' || text.ContainsAny(",;。、:")) return false;
        foreach (var percentage in context.PercentagesIn(name))
            if (!percentage.Span.IsEmpty) return false;
        return true;
    }

    private static bool RowExplains(RelationContext context, ShareItem item, ShareWhole whole)
    {
        var sum = item.Count.Interval;
        for (var i = item.Index - 1; i >= 0 && item.Index - i < MostInRow && context.Claims.Quantities[i].Unit == item.Count.Unit; i--)
        {
            var before = context.Claims.Quantities[i];
            if (whole.Explains(item with { Count = before })) return true;
            sum += before.Interval;
            if (whole.Explains(item with { Count = item.Count with { Interval = sum } })) return true;
        }

        return false;
    }
}
