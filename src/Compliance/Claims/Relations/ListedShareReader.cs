using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Reads shares that stand apart from their counts: A48件、B36件、C36件，分别占40%、30%、30%, and shares in brackets straight
/// behind their counts: A48件（40%）、B36件（30%）、C36件（30%）. What such a share is of is not said, so only what the whole list
/// agrees on counts.
/// </summary>
internal static class ListedShareReader
{
    private const int LongestLink = 24;
    private const int LongestGap = 40;
    private const int MostItems = 16;
    private const int LeastInBrackets = 3;

    /// <summary>The name of a share that is of no named thing, so that it is never bound by itself.</summary>
    private const string Unnamed = "分别";

    /// <summary>Adds the lists of both forms.</summary>
    public static void Read(RelationContext context, List<ShareList> lists)
    {
        var percentages = context.Claims.Percentages;
        for (var i = 0; i < percentages.Length;)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var end = i + 1;
            while (end < percentages.Length && end - i < MostItems && AreJoined(context, percentages[end - 1].Span, percentages[end].Span)) end++;
            if (end - i > 1 && Distributed(context, i, end) is { } distributed)
            {
                lists.Add(distributed);
                i = end;
                continue;
            }

            var (bracketed, next) = InBrackets(context, i);
            if (bracketed.Items.Count >= LeastInBrackets) lists.Add(bracketed);
            i = Math.Max(end, next);
        }
    }

    private static ShareList? Distributed(RelationContext context, int first, int end)
    {
        var percentages = context.Claims.Percentages;
        var count = end - first;
        var last = context.FirstQuantity(percentages[first].Span.Start) - 1;
        var head = last - count + 1;
        if (head < 0) return null;
        var quantities = context.Claims.Quantities;
        if (!Distributes(context, TextSpan.FromBounds(quantities[last].Span.End, Math.Max(quantities[last].Span.End, percentages[first].Span.Start)))) return null;
        var list = new ShareList();
        for (var i = 0; i < count; i++)
        {
            var (quantity, share) = (quantities[head + i], percentages[first + i]);
            if (quantity.Unit != quantities[last].Unit || share.Polarity is not (Polarity.Result or Polarity.Standing)) return null;
            if (i > 0 && !IsList(context, quantities[head + i - 1].Span.End, quantity.Span.Start)) return null;
            list.Items.Add(new ShareItem(head + i, quantity, share, Unnamed, IsNested: false));
        }

        return head > 0 && quantities[head - 1].Unit == quantities[head].Unit && Continues(context, quantities[head - 1].Span.End, quantities[head].Span.Start)
            ? null
            : list;
    }

    private static (ShareList List, int Next) InBrackets(RelationContext context, int first)
    {
        var list = new ShareList();
        var folded = context.Source.Folded;
        var next = first;
        for (; next < context.Claims.Percentages.Length && list.Items.Count < MostItems; next++)
        {
            var share = context.Claims.Percentages[next];
            var index = context.FirstQuantity(share.Span.Start) - 1;
            if (index < 0 || share.Polarity is not (Polarity.Result or Polarity.Standing)) break;
            var count = context.Claims.Quantities[index];
            if (folded[share.Span.Start - 1] != '(' || count.Span.End != share.Span.Start - 1) break;
            if (share.Span.End >= folded.Length || folded[share.Span.End] != ')') break;
            if (list.Items.Count > 0)
            {
                var before = list.Items[^1];
                if (before.Index != index - 1 || before.Count.Unit != count.Unit || !IsList(context, before.Share.Span.End, count.Span.Start)) break;
            }

            list.Items.Add(new ShareItem(index, count, share, Unnamed, IsNested: false));
        }

        return (list, next);
    }

    // 占比分别为, 分别占总量的, 占比依次为, 三者占比为
    private static bool Distributes(RelationContext context, TextSpan link)
    {
        if (link.Length is 0 or > LongestLink) return false;
        var text = context.Source.FoldedSlice(link);
        if (text.ContainsAny("。;:()\n\r".AsSpan()) || !text.ContainsAny("占比")) return false;
        return text.Contains("分别", StringComparison.Ordinal) || text.Contains("依次", StringComparison.Ordinal)
            || text.Contains("各", StringComparison.Ordinal) || text.ContainsAny("两二三四者") && text.Contains('者');
    }

    private static bool IsList(RelationContext context, int from, int to)
    {
        var gap = context.Source.Folded.AsSpan(from, Math.Max(0, to - from));
        return gap.Length is > 0 and <= LongestGap && !gap.ContainsAny("。:\n\r(占".AsSpan());
    }

    // 、 straight before the first count's name: the list is longer than that of the shares.
    private static bool Continues(RelationContext context, int from, int to)
    {
        var gap = context.Source.Folded.AsSpan(from, Math.Max(0, to - from));
        return gap.Length is > 0 and <= LongestGap && gap[0] is '、' or '和' or '及' or '与';
    }

    private static bool AreJoined(RelationContext context, TextSpan left, TextSpan right) =>
        right.Start > left.End && right.Start - left.End <= 2
        && context.Source.Folded.AsSpan(left.End, right.Start - left.End) is "、" or "和" or "及" or "与" or "以及" or ",";
}
