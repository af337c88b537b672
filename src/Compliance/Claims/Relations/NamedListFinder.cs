using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Names that touch their number: 甲镇、乙镇2个镇, 《甲办法》《乙办法》等3部. With 等 the number may exceed the names, never fall
/// short of them. Counted against the number only where each name shows that it is one of the things counted.
/// </summary>
internal static class NamedListFinder
{
    private const int MaxCount = 12;
    private const int MaxItem = 24;
    private const int LongestPlace = 6;

    public static void Find(RelationContext context, AnnouncedWords words)
    {
        foreach (var quantity in context.Claims.Quantities)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (quantity.Unit == "级" || quantity.Interval is not { Lower: { } lower } || lower > MaxCount) continue;
            Find(context, words, quantity);
        }
    }

    private static void Find(RelationContext context, AnnouncedWords words, Quantity quantity)
    {
        var folded = context.Source.Folded;
        var end = quantity.Span.Start;
        if (end < 3) return;
        var open = folded[end - 1] == '等';
        if (open) end--;
        if (folded[end - 1] is '和' or '及' or '与' or '或' or '共' or '的' || Stretches.IsBoundary(folded[end - 1])) return;
        if (FollowsVerb(context, end)) return;
        var clause = Stretches.ClauseStart(folded, end);
        if (!folded.AsSpan(clause, end - clause).ContainsAny("、》”和与及或".AsSpan())) return;
        var list = WordListReader.Read(folded, clause, end);
        if (!IsList(folded, list)) return;
        var (marked, least) = MarkedAtEnd(folded, end);
        var alike = marked > 1 ? 0 : AlikeAtEnd(folded, list);
        Decide(context, words, quantity, list, open, marked, least, alike);
    }

    private static void Decide(RelationContext context, AnnouncedWords words, Quantity quantity, WordList list, bool open, int marked, int least, int alike)
    {
        var folded = context.Source.Folded;
        var items = marked > 1 ? least : list.Items.Length;
        var most = marked > 1 ? marked : list.Most;
        if (items < 2 && most < 2) return;
        var fits = open
            ? quantity.Interval.Intersects(Interval.AtLeast(items))
            : quantity.Interval.Intersects(Interval.Closed(items, most));
        if (fits)
        {
            AnnouncedRelation.AddTo(context, Make(quantity, list, items, most, RelationOutcome.Holds));
            return;
        }

        if (!quantity.Interval.IsExact || (list.Joints > 0 && least == marked) || !StandsAlone(folded, list)) return;
        var kind = marked > 1 ? IsWork(folded, quantity) : alike > 1 && CountsThese(folded, words, quantity, list);
        if (!kind) return;
        var contradicted = open
            ? (marked > 1 ? least : alike) > quantity.Value
            : marked > 1 || (alike == list.Items.Length && NamesPlaces(folded, words, list));
        if (contradicted) AnnouncedRelation.AddTo(context, Make(quantity, list, items, most, RelationOutcome.Fails));
    }

    private static Relation Make(Quantity quantity, WordList list, int items, int most, RelationOutcome outcome) =>
        AnnouncedRelation.Of(quantity.Span, quantity.Interval, list.Items, Interval.Closed(items, most), outcome);

    private static bool IsList(string folded, WordList list)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            var item = list.Items[i];
            if (item.IsEmpty || (i > 0 && item.Length > MaxItem)) return false;
            if (folded.AsSpan(item.Start, item.Length).ContainsAnyInRange('0', '9') && folded[item.Start] != '《') return false;
        }

        return true;
    }

    /// <summary>
    /// How many titles or quotations touch each other or a 和 straight before <paramref name="end"/>, and how many of them
    /// stand behind the last 和: what stands before it may be counted with them or not.
    /// </summary>
    private static (int Count, int Least) MarkedAtEnd(string folded, int end)
    {
        var count = 0;
        var least = 0;
        while (end > 1 && folded[end - 1] is '》' or '”')
        {
            var open = folded.LastIndexOf(folded[end - 1] == '》' ? '《' : '“', end - 2, Math.Min(end - 1, 60));
            if (open < 0) break;
            count++;
            end = open;
            if (end > 0 && folded[end - 1] == '、') end--;
            if (end < 2 || folded[end - 1] is not ('和' or '与' or '及') || folded[end - 2] != '》') continue;
            if (least == 0) least = count;
            end--;
        }

        return (count, least == 0 ? count : least);
    }

    // The last items that end with the same character as the last one: 甲镇、乙镇.
    private static int AlikeAtEnd(string folded, WordList list)
    {
        var last = folded[list.Items[^1].End - 1];
        var count = 0;
        for (var i = list.Items.Length - 1; i >= 0 && folded[list.Items[i].End - 1] == last; i--) count++;
        return count;
    }

    // 2个镇 and 2个重点镇 count 甲镇、乙镇; 2个示范点 and 2个镇级站 need not, and 2个社区 counts no 甲区、乙区.
    private static bool CountsThese(string folded, AnnouncedWords words, Quantity quantity, WordList list)
    {
        var last = folded[list.Items[^1].End - 1];
        var start = quantity.Span.End;
        if (folded[start - 1] == last) return true;
        start += AnnouncedWords.LengthAtStart(words.Qualifiers, folded.AsSpan(start, Math.Min(4, folded.Length - start)));
        var end = Math.Min(folded.Length - 1, start + 4);
        for (var i = start; i < end && !Stretches.IsBoundary(folded[i]); i++)
        {
            if (folded[i] != last) continue;
            if (folded[i + 1] is '级' or '民' or '委' or '组' or '干' or '务' or '域' or '间') return false;
            return i == start || WordListReader.AllEndWith(folded, list, folded.AsSpan(start, i + 1 - start));
        }

        return false;
    }

    // 甲镇、乙镇 are two places; 许可事项、备案事项12项 and 文明村、法治村5个 name kinds, of which there may be any number.
    private static bool NamesPlaces(string folded, AnnouncedWords words, WordList list)
    {
        foreach (var item in list.Items)
        {
            var name = folded.AsSpan(item.Start, item.Length);
            if (AnnouncedWords.AtEnd(words.Places, name) is null) return false;
            foreach (var kind in words.Kinds)
                if (name.Contains(kind, StringComparison.Ordinal)) return false;
        }

        for (var i = 1; i < list.Items.Length; i++)
            if (list.Items[i].Length > LongestPlace) return false;
        return true;
    }

    // 起数持平、人数增加2人: a number behind a verb or a change is that of its own clause.
    private static bool FollowsVerb(RelationContext context, int end)
    {
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.Breakdown, TextSpan.FromBounds(Math.Max(0, end - 4), end)))
            if (hit.Span.End == end && hit.Entry.Id is "act" or "event" or "delta") return true;
        return end > 1 && context.Source.Folded.AsSpan(end - 2, 2) is "发生";
    }

    private static bool IsWork(string folded, Quantity quantity) => quantity.Unit is "部" or "个" or "项" or "件"
        && folded[quantity.Span.Start - (folded[quantity.Span.Start - 1] == '等' ? 2 : 1)] == '》';

    // 在甲镇、乙镇，丙镇3个镇: the list may have begun before the comma.
    private static bool StandsAlone(string folded, WordList list)
    {
        var before = Stretches.TrimEnd(folded, Math.Max(0, list.Items[0].Start - 4), list.Items[0].Start);
        if (before < 2 || folded[before - 1] is not (',' or ';')) return true;
        return folded[before - 2] != folded[list.Items[^1].End - 1];
    }
}
