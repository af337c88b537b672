using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// 查处案件500件，涉企案件125件，占案件总数的25%: the share names a total, and the clause before counts that and nothing else.
/// </summary>
internal static class TotalBeforeFinder
{
    private const int MaxGap = 24;

    /// <summary>The whole of the share; null where the total may be another one.</summary>
    public static ShareWhole? Find(RelationContext context, ShareItem item)
    {
        if (item.Index == 0 || NameOf(context, item) is not { } name) return null;
        var whole = context.Claims.Quantities[item.Index - 1];
        var folded = context.Source.Folded;
        var end = whole.Span.End;
        if (whole.Unit != item.Count.Unit || end >= folded.Length || folded[end] != ',' || item.Count.Span.Start - end > MaxGap) return null;
        if (folded.AsSpan(end + 1, item.Count.Span.Start - end - 1).ContainsAny(",;:。()、\n\r".AsSpan())) return null;
        if (whole.Polarity is Polarity.Target or Polarity.Prior || WholeBinder.IsDelta(context, whole) || RateDoubts.PeriodsDiffer(item.Count, whole)) return null;
        var sentence = Stretches.SentenceStart(folded, whole.Span.Start);
        foreach (var before in context.QuantitiesIn(TextSpan.FromBounds(sentence, whole.Span.Start)))
            if (before.Unit == whole.Unit) return null;
        return Counts(context, whole, name) ? new ShareWhole([whole], whole.Interval, IsMarked: false, null) : null;
    }

    // What stands between 占 and 总数; null where the share names no total.
    private static TextSpan? NameOf(RelationContext context, ShareItem item)
    {
        var folded = context.Source.Folded;
        var start = item.Count.Span.End;
        var link = folded.AsSpan(start, Math.Max(0, item.Share.Span.Start - start));
        var skip = link.StartsWith(",占", StringComparison.Ordinal) ? 2 : link.StartsWith("占", StringComparison.Ordinal) ? 1 : 0;
        var total = link.IndexOf("总数", StringComparison.Ordinal);
        return skip > 0 && total >= skip ? TextSpan.FromBounds(start + skip, start + total) : null;
    }

    // 案件总数 after 查处案件500件, 受理总数 after 受理复议案件80件, 总数 after 共有执法人员160名; 食品案件 has a total of its own.
    private static bool Counts(RelationContext context, Quantity whole, TextSpan name)
    {
        var folded = context.Source.Folded;
        var clause = Stretches.ClauseStart(folded, whole.Span.Start);
        var noun = folded.AsSpan(name.Start, name.Length);
        var lead = folded.AsSpan(clause, whole.Span.Start - clause);
        var verbEnd = lead.EndsWith(noun, StringComparison.Ordinal) ? whole.Span.Start - name.Length : -1;
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.Breakdown, TextSpan.FromBounds(clause, whole.Span.Start)))
        {
            if (hit.Entry.Id == "total" && noun.IsEmpty) return true;
            if (hit.Entry.Id is not ("act" or "total")) continue;
            if (!noun.IsEmpty && (hit.Span.End == verbEnd || folded.AsSpan(hit.Span.Start, hit.Span.Length).SequenceEqual(noun))) return true;
        }

        return false;
    }
}
