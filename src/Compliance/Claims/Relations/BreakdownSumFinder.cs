using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Finds totals beside their parts: after 其中, 包括 and 分别为, in the bracket or after the colon that follows a total, and
/// before a 共N件 that sums up a list. Without such a mark counts are never added up.
/// </summary>
internal sealed class BreakdownSumFinder : IRelationFinder
{
    private const int MaxNoun = 10;
    private const int LeastKinds = 20;

    /// <inheritdoc/>
    public void Find(RelationContext context)
    {
        var summed = 0;
        foreach (var hit in context.Phrases.Of(LexiconNames.Breakdown))
        {
            switch (hit.Entry.Id)
            {
                case "among" or "including":
                    AfterWord(context, hit.Span);
                    break;
                case "respectively":
                    AfterRespectively(context, hit.Span);
                    break;
                case "total":
                    summed = BeforeTotal(context, hit.Span, summed);
                    break;
            }
        }

        foreach (var quantity in context.Claims.Quantities) AfterMark(context, quantity);
    }

    private static void AfterWord(RelationContext context, TextSpan word)
    {
        var folded = context.Source.Folded;
        if (IsOpenedByBracket(folded, word.Start)) return;
        var start = word.End;
        while (start < folded.Length && (folded[start] is ',' or ':' or ' ' or '有')) start++;
        if (ExactSums.Before(context, word, start) is { } exact)
        {
            context.Add(BreakdownJudge.Decide(context.Source, new WholeBinding(exact.Whole, [], IsCertain: false), exact.Parts, closed: true));
            return;
        }

        if (CountedListReader.Read(context, start, folded.Length, null, overSemicolons: false) is not { } list) return;
        if (WholeBinder.Before(context, word.Start, list.Items[0].Quantity.Unit) is not { } binding) return;
        if (HasCountBetween(context, binding.Whole.Span.End, word.Start) || NamesOtherThings(folded, binding.Whole, list) || OpensWhole(folded, list.Items[0]) || HasOtherAct(context, binding.Whole, list.Items[0]))
            binding = binding with { IsCertain = false };
        var parts = Complements.Read(context, binding.Whole, list);
        var relation = BreakdownJudge.Decide(
            context.Source, binding, parts.List, parts.IsWhole || IsComplete(list), exclusive: parts.IsExclusive || AreParallel(folded, list));
        context.Add(NestedParts.Excuse(context, relation, binding.Whole, parts.List));
    }

    // 其中A、B分别为3件、2件 is open; 共5件，分别为3件、2件 names every part.
    private static void AfterRespectively(RelationContext context, TextSpan word)
    {
        var folded = context.Source.Folded;
        if (CountedListReader.Read(context, word.End, folded.Length, null, overSemicolons: false) is not { Items.Length: > 1 } list) return;
        var start = Stretches.SentenceStart(folded, word.Start);
        if (WholeBinder.Before(context, word.Start, list.Items[0].Quantity.Unit) is not { } binding) return;
        var between = TextSpan.FromBounds(Math.Max(start, binding.Whole.Span.End), word.Start);
        var among = false;
        foreach (var hit in context.Phrases.In(LexiconNames.Breakdown, between)) among |= hit.Entry.Id is "among" or "including";
        var opensClause = Stretches.TrimEnd(folded, start, word.Start) is var before && before > start && folded[before - 1] is ',' or ':';
        if (!among && !opensClause) return;
        context.Add(BreakdownJudge.Decide(context.Source, binding, list, !among && !list.EndsOpen));
    }

    private static void AfterMark(RelationContext context, Quantity whole)
    {
        var folded = context.Source.Folded;
        var mark = whole.Span.End;
        var farthest = Math.Min(folded.Length, mark + 10);
        while (mark < farthest && folded[mark] is not ('(' or ':') && !Stretches.IsBoundary(folded[mark]) && folded[mark] is not (')' or '“' or '《')) mark++;
        if (mark >= farthest || WholeBinder.Touching(context, mark) != whole) return;
        if (folded[mark] == '(') InBracket(context, whole, mark);
        else if (folded[mark] == ':') AfterColon(context, whole, mark);
    }

    private static void InBracket(RelationContext context, Quantity whole, int open)
    {
        var folded = context.Source.Folded;
        var limit = Math.Min(folded.Length, open + CountedListReader.MaxLength);
        var after = Stretches.AfterBracket(folded, open, limit);
        if (after == open) return;
        var start = open + 1;
        var among = false;
        foreach (var hit in context.Phrases.StartingAt(LexiconNames.Breakdown, start))
        {
            if (hit.Entry.Id is not ("among" or "including")) continue;
            among = true;
            start = hit.Span.End;
            break;
        }

        if (folded[start] == '含') (among, start) = (true, start + 1);
        while (folded[start] is ',' or ':' or ' ') start++;
        if (CountedListReader.Read(context, start, after - 1, whole.Unit, overSemicolons: true) is not { } list) return;
        if (list.Any(CountedItemTells.Elsewhere)) return;
        var whollyRead = Stretches.TrimEnd(folded, list.End, after - 1) == list.End;
        var binding = new WholeBinding(whole, WholeBinder.RivalsOf(context, whole), !WholeBinder.IsDelta(context, whole) && WholeBinder.IsCountable(context, whole));
        if (list.Items.Length == 1) Single(context, binding, list, among, whollyRead);
        else Several(context, binding, list, among, whollyRead);
    }

    private static void Several(RelationContext context, WholeBinding binding, CountedList list, bool among, bool whollyRead)
    {
        var parts = Complements.Read(context, binding.Whole, list);
        var closed = parts.IsWhole || (whollyRead && !list.EndsOpen && (!among || IsComplete(list)) && !LeavesMinorKinds(context.Source.Folded, binding.Whole, list));
        var relation = BreakdownJudge.Decide(context.Source, binding, parts.List, closed, whollyRead, parts.IsExclusive);
        context.Add(NestedParts.Excuse(context, relation, binding.Whole, parts.List));
    }

    // 受理各类案件2109件（刑事77件，民商事1383件，…）: of all kinds a bracket may leave the rarest unnamed.
    private static bool LeavesMinorKinds(string folded, Quantity whole, CountedList list)
    {
        var clause = Stretches.ClauseStart(folded, whole.Span.Start);
        if (!folded.AsSpan(clause, whole.Span.Start - clause).Contains("各类", StringComparison.Ordinal)) return false;
        return list.Sum.Upper is { } upper && whole.Interval.Lower is { } total && upper < total && (total - upper) * LeastKinds < total;
    }

    // 出庭应诉2次（甲镇2次): one part is no complete list; it may only not exceed.
    private static void Single(RelationContext context, WholeBinding binding, CountedList list, bool among, bool whollyRead)
    {
        var item = list.Items[0];
        var isPart = among || (item.Tells & CountedItemTells.Place) != 0;
        if (!isPart || !whollyRead || item.Name.IsEmpty) return;
        context.Add(BreakdownJudge.Decide(context.Source, binding, list, closed: false));
    }

    private static void AfterColon(RelationContext context, Quantity whole, int colon)
    {
        var folded = context.Source.Folded;
        if (CountedListReader.Read(context, colon + 1, folded.Length, whole.Unit, overSemicolons: true) is not { Items.Length: > 1 } list) return;
        var certain = WholeBinder.IsTotal(context, whole) && !WholeBinder.IsDelta(context, whole);
        context.Add(BreakdownJudge.Decide(context.Source, new WholeBinding(whole, [], certain), list, closed: !list.EndsOpen));
    }

    // A5件、B3件、C2件，共10件: only where 共 stands straight before the number and its clause starts with it. What an earlier
    // total sums up belongs to that one. Returns where the last total ends.
    private static int BeforeTotal(RelationContext context, TextSpan word, int summed)
    {
        var folded = context.Source.Folded;
        if (folded[word.End - 1] == '有') return summed;
        var index = context.FirstQuantity(word.End);
        if (index >= context.Claims.Quantities.Length) return summed;
        var total = context.Claims.Quantities[index];
        if (total.Span.Start > word.End && !folded.AsSpan(word.End, Math.Min(2, total.Span.Start - word.End)).SequenceEqual("为")) return summed;
        if (total.Span.Start > word.End + 1) return summed;
        var start = Math.Max(Stretches.SentenceStart(folded, word.Start), Math.Min(summed, word.Start));
        var end = Stretches.TrimEnd(folded, start, word.Start);
        if (end - start > 2 && folded[end - 2] is '二' or '两' or '三' or '四' or '五' && folded[end - 1] is '者' or '项' or '类') end -= 2;
        if (end <= start || folded[end - 1] is not (',' or '、' or ';')) return total.Span.End;
        while (start < end && Stretches.IsBoundary(folded[start])) start++;
        if (TrailingList(context, start, end - 1, total.Unit) is not { Items.Length: > 1 } list) return total.Span.End;
        var same = KnowsNoun(folded, TextSpan.FromBounds(start, word.Start), total.Span.End);
        if (same && IsSum(context, word, list) && IsWholeSentence(context, list, start))
        {
            context.Add(BreakdownJudge.Decide(context.Source, new WholeBinding(total, [], IsCertain: true), WithoutOpening(list), !list.EndsOpen, exclusive: true));
            return total.Span.End;
        }

        var binding = new WholeBinding(total, [], same && list.IsTight && !FollowsPart(context, list, start) && !list.HasLaterEvent && !WholeBinder.IsDelta(context, list.Items[0].Quantity));
        context.Add(BreakdownJudge.Decide(context.Source, binding, WithoutOpening(list), closed: !list.EndsOpen));
        return total.Span.End;
    }

    // 合计 says that what stands before it is added up; 共计 and 总计 may state a stock after what was done or added.
    private static bool IsSum(RelationContext context, TextSpan word, CountedList list)
    {
        var text = context.Source.Folded.AsSpan(word.Start, word.Length);
        if (text is "合计") return true;
        if (text is not ("共计" or "总计") || list.HasLaterEvent) return false;
        foreach (var item in list.Items)
            foreach (ref readonly var hit in context.Phrases.In(LexiconNames.Breakdown, item.Name))
                if (hit.Entry.Id == "addition") return false;
        return true;
    }

    // 废止18件，修改5件，合计23件: no count of the unit stands before the list, and none in it states a change or another base.
    private static bool IsWholeSentence(RelationContext context, CountedList list, int start)
    {
        var first = list.Items[0].Quantity;
        if (list.EndsOpen || list.Any(CountedItemTells.Elsewhere | CountedItemTells.Among) || list.Items[0].Name.IsEmpty) return false;
        foreach (var before in context.QuantitiesIn(TextSpan.FromBounds(start, Math.Max(start, first.Span.Start))))
            if (before.Unit == first.Unit) return false;
        foreach (var item in list.Items)
            if (WholeBinder.IsDelta(context, item.Quantity) || WholeBinder.IsTotal(context, item.Quantity) || item.Quantity.Polarity is Polarity.Target or Polarity.Prior) return false;
        return true;
    }

    // 12个乡镇审查文件6件、决策17件，共计23件: two counts in the first stretch keep it out of the list, and yet it may hold a part.
    private static bool FollowsPart(RelationContext context, CountedList list, int start)
    {
        var first = list.Items[0];
        var folded = context.Source.Folded;
        var end = Math.Min(first.Name.Start, first.Quantity.Span.Start);
        while (end > start && folded[end - 1] is not ('、' or ',')) end--;
        if (end <= start) return false;
        var from = end - 1;
        while (from > start && !Stretches.IsBoundary(folded[from - 1])) from--;
        foreach (var before in context.QuantitiesIn(TextSpan.FromBounds(from, end)))
            if (before.Unit == first.Quantity.Unit) return true;
        return false;
    }

    /// <summary>The list that ends exactly at <paramref name="end"/>; null where the words before it are none.</summary>
    private static CountedList? TrailingList(RelationContext context, int start, int end, string unit)
    {
        var position = start;
        while (position < end)
        {
            var list = CountedListReader.Read(context, position, end, unit, overSemicolons: false);
            if (list is not null && Stretches.TrimEnd(context.Source.Folded, list.End, end) == list.End && list.End <= end && Reaches(context.Source.Folded, list.End, end)) return list;
            var next = list is null ? Stretches.Next(context.Source.Folded, position, end).End : list.End;
            position = Math.Max(next, position) + 1;
        }

        return null;
    }

    private static bool Reaches(string folded, int listEnd, int end)
    {
        for (var i = listEnd; i < end; i++)
            if (Stretches.IsBoundary(folded[i])) return false;
        return true;
    }

    // 全区办理许可5件、处罚3件: the words before the first item govern the whole list.
    private static CountedList WithoutOpening(CountedList list) =>
        list with { Items = list.Items.SetItem(0, list.Items[0] with { Tells = list.Items[0].Tells & ~(CountedItemTells.Event | CountedItemTells.Elsewhere) }) };

    // 食品类5件，药品类3件，价格类2件: kinds named alike do not overlap, so together they cannot exceed their whole.
    private static bool AreParallel(string folded, CountedList list)
    {
        if (list.Items.Length < 3 || list.EndsOpen || !list.EndsClean) return false;
        if (list.Any(CountedItemTells.Event | CountedItemTells.Shared | CountedItemTells.Elsewhere | CountedItemTells.Among)) return false;
        char? kind = null;
        foreach (var item in list.Items)
        {
            if ((item.Tells & CountedItemTells.Rest) != 0) continue;
            if (item.Name.Length < 3 || folded[item.Name.End - 1] is not ('类' or '件' or '纷' or '型') || (kind is { } same && folded[item.Name.End - 1] != same)) return false;
            kind = folded[item.Name.End - 1];
        }

        return true;
    }

    private static bool IsComplete(CountedList list) => !list.EndsOpen && list.Any(CountedItemTells.Rest);

    private static bool IsOpenedByBracket(string folded, int start) => start > 0 && folded[start - 1] == '(';

    // 建成阵地12个，其中35个村…: a noun behind a part that the words of the whole do not know counts something else.
    private static bool NamesOtherThings(string folded, Quantity whole, CountedList list)
    {
        var clause = Stretches.ClauseStart(folded, whole.Span.Start);
        var known = folded.AsSpan(clause, Stretches.Next(folded, whole.Span.End, Math.Min(folded.Length, whole.Span.End + MaxNoun)).End - clause);
        foreach (var item in list.Items)
            if (NounAt(folded, item.Quantity.Span.End) is { IsEmpty: false } noun && !known.ContainsAny(noun)) return true;
        return false;
    }

    // 12个镇、3个街道，共256个村: a noun behind the total that the list does not know is of something else.
    private static bool KnowsNoun(string folded, TextSpan list, int position) =>
        NounAt(folded, position) is var noun && (noun.IsEmpty || folded.AsSpan(list.Start, list.Length).Contains(noun, StringComparison.Ordinal));

    private static ReadOnlySpan<char> NounAt(string folded, int start)
    {
        var end = start;
        while (end < folded.Length && end - start < 2 && folded[end] is >= '\u4e00' and <= '\u9fff' && folded[end] is not ('等' or '和' or '及' or '与' or '已' or '占' or '为')) end++;
        return folded.AsSpan(start, end - start);
    }

    // 其中某站抽检的300批次中，甲类200批次: the first count is the whole of what follows, and no part needs to be counted before.
    private static bool OpensWhole(string folded, CountedItem first)
    {
        var stretch = Stretches.Next(folded, first.Quantity.Span.End, Math.Min(folded.Length, first.Quantity.Span.End + MaxNoun));
        return Stretches.TrimEnd(folded, stretch.Start, stretch.End) is var end && end > stretch.Start && folded[end - 1] == '中';
    }

    // 检出不合格产品36批次。其中，某站完成抽检400批次: another act than that of the sentence before has a whole of its own.
    private static bool HasOtherAct(RelationContext context, Quantity whole, CountedItem first)
    {
        var folded = context.Source.Folded;
        if (whole.Span.Start >= Stretches.SentenceStart(folded, first.Quantity.Span.Start)) return false;
        var clause = folded.AsSpan(Stretches.ClauseStart(folded, whole.Span.Start), whole.Span.End - Stretches.ClauseStart(folded, whole.Span.Start));
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.Breakdown, first.Name))
            if (hit.Entry.Id is "act" && !clause.Contains(folded.AsSpan(hit.Span.Start, hit.Span.Length), StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool HasCountBetween(RelationContext context, int start, int end)
    {
        foreach (var quantity in context.QuantitiesIn(TextSpan.FromBounds(start, end)))
            if (!WholeBinder.IsDelta(context, quantity)) return true;
        return false;
    }
}
