using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Finds the counts that the shares of a list may be of.</summary>
internal static class ShareWholes
{
    private const int MostBefore = 20;
    private const int FarthestBefore = 800;
    private const int LongestOwnShare = 24;
    private const int LeastExplained = 5;
    private const int LongestSubject = 12;
    private const string PartMarker = "其中";

    /// <summary>
    /// The whole that 其中 binds the item to: the one count of its unit before that word in its part of the sentence. A second
    /// one, or one that is itself a share of something, makes it doubtful.
    /// </summary>
    public static ShareWhole? Marked(RelationContext context, ShareItem item)
    {
        var sentence = context.SegmentNear(item.Count.Span.Start);
        var text = context.Source.FoldedSlice(TextSpan.FromBounds(sentence.Start, item.Count.Span.Start));
        var marker = text.LastIndexOf(PartMarker, StringComparison.Ordinal);
        if (marker < 0) return Subject(context, item, sentence);
        marker += sentence.Start;
        if (OpensSentence(context, marker) is { } before) sentence = before;
        Quantity? whole = null;
        string? doubt = null;
        for (var i = context.FirstQuantity(marker) - 1; i >= 0 && item.Index - i <= MostBefore; i--)
        {
            var quantity = context.Claims.Quantities[i];
            if (quantity.Span.Start < sentence.Start) break;
            if (whole is null && quantity.Unit == item.Count.Unit && GrowthPairs.IsFromTo(context, i, sentence))
            {
                // 由86人增加到120人，其中…: the part may be of the new level or of what was added.
                whole = quantity;
                doubt = RelationReasons.WholeNotCertain;
                break;
            }

            if (!CanBeWhole(context, quantity, item) || Stretches.IsInBrackets(context.Source.Folded, sentence.Start, quantity.Span.Start)) continue;
            if (whole is null) whole = quantity;
            else doubt = RelationReasons.WholeNotCertain;
        }

        if (whole is null) return null;
        if (HasOwnWholeBetween(context, item, marker) || HasShare(context, whole, marker)) doubt ??= RelationReasons.WholeNotCertain;
        if (RateDoubts.PeriodsDiffer(item.Count, whole)) doubt ??= RelationReasons.PeriodsDiffer;
        return new ShareWhole([whole], whole.Interval, IsMarked: true, doubt);
    }

    // 17名执法人员中45岁以上8名，占47.1%: what stands before 中 is the whole of what follows.
    private static ShareWhole? Subject(RelationContext context, ShareItem item, TextSpan sentence)
    {
        for (var i = item.Index - 1; i >= 0 && item.Index - i <= 2; i--)
        {
            var quantity = context.Claims.Quantities[i];
            if (quantity.Span.Start < sentence.Start) return null;
            if (!CanBeWhole(context, quantity, item)) continue;
            var text = context.Source.FoldedSlice(TextSpan.FromBounds(quantity.Span.End, item.Count.Span.Start));
            var within = text.IndexOf('中');
            if (within is < 0 or > LongestSubject || text[..within].ContainsAny(",、;。:()".AsSpan())) return null;
            if (within > 0 && text[within - 1] is '其' or '集' || text[(within + 1)..] is ['央' or '心' or '小' or '队' or '级', ..]) return null;
            return new ShareWhole([quantity], quantity.Interval, IsMarked: true, text[(within + 1)..].ContainsAny(";。:".AsSpan()) ? RelationReasons.WholeNotCertain : null);
        }

        return null;
    }

    /// <summary>The counts before the list that have its unit, the nearest first; a bounded way back.</summary>
    public static List<Quantity> Before(RelationContext context, ShareList list)
    {
        var first = list.Items[0];
        var counts = new List<Quantity>();
        for (var i = first.Index - 1; i >= 0 && first.Index - i <= MostBefore; i--)
        {
            var quantity = context.Claims.Quantities[i];
            if (first.Count.Span.Start - quantity.Span.Start > FarthestBefore) break;
            if (CanBeWhole(context, quantity, first)) counts.Add(quantity);
        }

        return counts;
    }

    /// <summary>
    /// The count before the list that explains the share, where the share is written so finely that chance hardly does; null
    /// where none does. It shows that the numbers agree, never that they do not.
    /// </summary>
    public static ShareWhole? Explaining(RelationContext context, ShareItem item, ShareList list)
    {
        if (item.IsNested || item.Share.Decimals == 0 || item.Count.Value < LeastExplained) return null;
        foreach (var count in Before(context, list))
        {
            var whole = new ShareWhole([count], count.Interval, IsMarked: false, null);
            if (item.Name.Length == 0 && IsInOtherParagraph(context, count, item)) return null;
            if (!RateDoubts.PeriodsDiffer(item.Count, count) && whole.Explains(item)) return whole;
        }

        return null;
    }

    private static bool IsInOtherParagraph(RelationContext context, Quantity count, ShareItem item) =>
        context.Source.Folded.AsSpan(count.Span.End, item.Count.Span.Start - count.Span.End).ContainsAny('\n', '\r');

    /// <summary>True where the words beside <paramref name="whole"/> name what the share is said to be of.</summary>
    public static bool IsNamed(RelationContext context, string name, Quantity whole)
    {
        var words = name.AsSpan().Trim("其全部总数量值的额占比人件个收入中");
        if (words.IsEmpty) return name.Length == 0 || name.AsSpan().ContainsAny("总全其");
        var clause = context.ClauseStartNear(whole.Span.Start);
        var end = Math.Min(context.Source.Length, whole.Span.End + 8);
        var around = context.Source.FoldedSlice(TextSpan.FromBounds(clause, end));
        foreach (var c in words)
            if (!around.Contains(c)) return false;
        return true;
    }

    // 共收到620件。其中，受理496件: the whole stands in the sentence before.
    private static TextSpan? OpensSentence(RelationContext context, int marker)
    {
        var start = context.SentenceNear(marker).Start;
        if (start == 0 || !context.Source.FoldedSlice(TextSpan.FromBounds(start, marker)).IsWhiteSpace() || context.Source.Folded[start - 1] != '。') return null;
        return context.SentenceNear(start - 1);
    }

    private static bool CanBeWhole(RelationContext context, Quantity quantity, ShareItem item) =>
        quantity.Unit == item.Count.Unit && quantity.Polarity is not (Polarity.Target or Polarity.Prior) && !IsChange(context, quantity);

    // 其中发现问题60家，责令整改48家，占80%: a count without a share of its own may be the whole of the next.
    private static bool HasOwnWholeBetween(RelationContext context, ShareItem item, int marker)
    {
        for (var i = item.Index - 1; i >= 0 && item.Index - i <= MostBefore && context.Claims.Quantities[i].Span.Start > marker; i--)
        {
            var between = context.Claims.Quantities[i];
            if (between.Unit == item.Count.Unit && !HasShare(context, between, item.Count.Span.Start)) return true;
        }

        return false;
    }

    private static bool HasShare(RelationContext context, Quantity count, int limit)
    {
        var next = context.FirstPercentage(count.Span.End);
        if (next >= context.Claims.Percentages.Length) return false;
        var share = context.Claims.Percentages[next];
        if (share.Span.Start - count.Span.End > LongestOwnShare || share.Span.End > limit) return false;
        return !context.Phrases.In(LexiconNames.ShareWords, TextSpan.FromBounds(count.Span.End, share.Span.Start)).IsEmpty;
    }

    private static bool IsChange(RelationContext context, Quantity quantity)
    {
        var start = Math.Max(context.ClauseStartNear(quantity.Span.Start), quantity.Span.Start - 10);
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.RateContext, TextSpan.FromBounds(start, quantity.Span.Start)))
            if (hit.Entry.Id == RateContextIds.Change) return true;
        return false;
    }
}
