using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Reads counts with shares behind them, and gathers those that follow each other into lists of one whole.</summary>
internal static class ShareListReader
{
    private const int LongestLink = 24;
    private const int LongestBracket = 40;
    private const int LongestGap = 100;
    private const int MostItems = 16;
    private const int MostGrowthClauses = 3;
    private const int LongestLead = 12;

    /// <summary>All lists in reading order.</summary>
    public static List<ShareList> Read(RelationContext context)
    {
        var lists = new List<ShareList>();
        foreach (var share in context.Claims.Percentages)
        {
            if (!RatePercentage.IsCheckable(share) || share.Kind == PercentageKind.Growth) continue;
            if (ItemOf(context, share) is not { } item) continue;
            context.Cancellation.ThrowIfCancellationRequested();
            if (lists.Count > 0 && Continues(context, lists[^1], item) is { } nested)
            {
                lists[^1].Items.Add(item with { IsNested = nested });
            }
            else
            {
                lists.Add(new ShareList());
                lists[^1].Items.Add(item);
            }
        }

        ListedShareReader.Read(context, lists);
        return lists;
    }

    private static ShareItem? ItemOf(RelationContext context, Percentage share)
    {
        var index = CountBefore(context, share.Span.Start);
        if (index < 0) return null;
        var count = context.Claims.Quantities[index];
        var folded = context.Source.Folded;
        var start = AfterGrowth(context, count.Span.End, share.Span.Start);
        if (share.Span.Start <= start || share.Span.Start - start > LongestLink + LongestBracket) return null;
        start = Stretches.AfterBracket(folded, start, Math.Min(share.Span.Start, start + LongestBracket));
        if (share.Span.Start - start is <= 0 or > LongestLink) return null;
        var place = TextSpan.FromBounds(start, share.Span.Start);
        var words = context.Phrases.In(LexiconNames.ShareWords, place);
        if (words.IsEmpty || !OnlyMarks(folded, start, words[0].Span.Start)) return null;
        var name = context.Source.FoldedSlice(TextSpan.FromBounds(words[0].Span.End, place.End));
        if (name.Length > 0 && name[0] == '(' && name.IndexOf(')') is > 0 and var close) name = name[(close + 1)..];
        if (name.Contains("分别", StringComparison.Ordinal) || name.Contains("依次", StringComparison.Ordinal)) return null;
        if (name.Length > 0 && name.IndexOf('(') is > 0 and var open) name = name[..open];
        return new ShareItem(index, count, share, name.Trim("为达到约比例重:的量").ToString(), IsNested: false);
    }

    // 24万所，比上年增加1万所，增长4%，占总数的80%: the share is of the level, not of what was added to it.
    private static int CountBefore(RelationContext context, int share)
    {
        var index = context.FirstQuantity(share) - 1;
        if (index < 1 || !IsGrowthClause(context, context.Claims.Quantities[index].Span)) return index;
        var (level, change) = (context.Claims.Quantities[index - 1], context.Claims.Quantities[index]);
        return level.Unit == change.Unit && context.ClauseStartNear(change.Span.Start) <= level.Span.End + 1 ? index - 1 : index;
    }

    // Past the clauses that compare the count with an earlier one.
    private static int AfterGrowth(RelationContext context, int start, int share)
    {
        var folded = context.Source.Folded;
        for (var left = MostGrowthClauses; left > 0 && start + 1 < share && folded[start] == ','; left--)
        {
            var clause = context.Tokens.ClauseAt(start + 1);
            if (clause.End >= share || !IsGrowthClause(context, clause)) break;
            start = clause.End - 1;
        }

        return start;
    }

    private static bool IsGrowthClause(RelationContext context, TextSpan place)
    {
        var clause = context.Tokens.ClauseAt(place.Start);
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.YearOnYear, TextSpan.FromBounds(clause.Start, Math.Max(clause.Start, place.End))))
            if (hit.Entry.Id is GrowthIds.Rise or GrowthIds.Fall && hit.Span.Start - clause.Start <= LongestLead) return true;
        return false;
    }

    // Null where the item opens a list of its own; else whether it stands in a bracket behind the item before it.
    private static bool? Continues(RelationContext context, ShareList list, ShareItem item)
    {
        var last = list.Items[^1];
        var gap = TextSpan.FromBounds(last.Share.Span.End, Math.Max(last.Share.Span.End, item.Count.Span.Start));
        if (list.Items.Count >= MostItems || gap.Length > LongestGap || last.Count.Unit != item.Count.Unit) return null;
        if (item.Name.Length > 0 && item.Name != last.Name) return null;
        if (last.Share.Kind != item.Share.Kind) return null;
        foreach (var between in context.QuantitiesIn(gap))
            if (between.Unit == item.Count.Unit) return null;
        var text = context.Source.FoldedSlice(gap);
        if (text.ContainsAny('\n', '\r')) return null;
        if (item.Name.Length == 0 && text.Contains('。')) return null;
        var (open, close) = (text.LastIndexOf('('), text.LastIndexOf(')'));
        if (close > open && open < 0 && !last.IsNested) return null;
        return open > close || (last.IsNested && close < 0);
    }

    private static bool OnlyMarks(string folded, int from, int word)
    {
        for (var i = from; i < word; i++)
            if (folded[i] is not (',' or '、' or '(' or ' ' or '仅' or '只' or '约')) return false;
        return true;
    }
}
