using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Quoted sets with a number: A、B、C“三到位”, “三个体系”（A、B、C）, “五个一”机制：一是…. Most such names stand alone and are
/// never counted; only a list that touches the name can be compared with it.
/// </summary>
internal static class SloganFinder
{
    private const int MaxSlogan = 10;
    private const int MaxList = 160;
    private const int MaxItem = 20;

    public static void Find(RelationContext context, AnnouncedWords words)
    {
        var folded = context.Source.Folded;
        for (var open = folded.IndexOf('“'); open >= 0; open = folded.IndexOf('“', open + 1))
        {
            if (open + 3 >= folded.Length) return;
            var limit = Math.Min(folded.Length, open + MaxSlogan + 2);
            var close = folded.IndexOf('”', open + 1, limit - open - 1);
            if (close < 0 || !SmallNumeral.TryRead(folded, open + 1, close, out var numeral)) continue;
            if (numeral.Value < 2 || !numeral.IsHan || numeral.Span.End >= close) continue;
            var name = Stretches.Trim(folded, numeral.Span.End, close);
            var ones = folded.AsSpan(name.Start, name.Length) is "个一";
            if (!ones && IsCompound(folded, name)) continue;
            if (!ones) Before(context, words, open, numeral, name);
            After(context, words, close + 1, numeral, name);
        }
    }

    private static void Before(RelationContext context, AnnouncedWords words, int open, SmallNumeral numeral, TextSpan name)
    {
        var folded = context.Source.Folded;
        if (open == 0 || Stretches.IsBoundary(folded[open - 1]) || folded[open - 1] is '”' or '(' or '“') return;
        var list = WordListReader.ReadBack(folded, open);
        if (list.Items.Length + list.Joints < 2 || list.Items[^1].IsEmpty || ContainsDigit(folded, list)) return;
        var word = folded.AsSpan(name.Start, name.Length);
        var repeated = Repeats(folded, list, word);
        var predicate = AnnouncedWords.LengthAtStart(words.Predicates, word) is var length && length > 0 && length == word.Length;
        var things = NamesThings(words, word) && list.Items.Length > 2 && list.Items.Length < numeral.Value
            && AnnouncedWords.AtEnd(words.Leads, folded.AsSpan(list.Items[^1].Start, list.Items[^1].Length)) is null;
        if (!repeated && !predicate && !things) return;
        if (list.CanCount(numeral.Value))
        {
            AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(numeral, list, RelationOutcome.Holds));
            return;
        }

        var certain = list.Joints == 0 && list.Items.Length > 1 && !WordListReader.MayBeginEarlier(folded, list)
            && (repeated || (WordListReader.IsParallel(folded, list) && AnnouncedWords.AtEnd(words.Holders, folded.AsSpan(list.Items[^1].Start, list.Items[^1].Length)) is null));
        AnnouncedRelation.AddTo(context, certain
            ? AnnouncedRelation.Of(numeral, list, RelationOutcome.Fails)
            : AnnouncedRelation.Of(numeral, list, RelationOutcome.Undetermined, RelationReasons.ItemsNotCertain));
    }

    private static void After(RelationContext context, AnnouncedWords words, int position, SmallNumeral numeral, TextSpan name)
    {
        var folded = context.Source.Folded;
        var (start, end) = ListAfter(folded, words, position);
        if (start >= end) return;
        var list = WordListReader.Read(folded, start, end);
        if (list is { Items.Length: 1, Semicolons: 0, Commas: > 0 })
        {
            InClauses(context, start, end, numeral, folded.AsSpan(name.Start, name.Length).TrimStart("个大项"));
            return;
        }

        if (list.Items.Length < 2 || !list.IsPlain || !AreShort(list)) return;
        if (folded[list.Items[^1].End - 1] == '等') return;
        var word = folded.AsSpan(name.Start, name.Length).TrimStart("个大项");
        var quoted = WordListReader.CountQuoted(folded, list);
        var repeated = !word.IsEmpty && WordListReader.AllContain(folded, list, word);
        if (quoted == numeral.Value || list.CanCount(numeral.Value)) AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(numeral, list, RelationOutcome.Holds));
        else if (list.Joints == 0 && (repeated || quoted > 1)) AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(numeral, list, RelationOutcome.Fails));
    }

    // “三个新突破”：在甲上实现新突破，在乙上实现新突破: clauses that all say the word of the set.
    private static void InClauses(RelationContext context, int start, int end, SmallNumeral numeral, ReadOnlySpan<char> word)
    {
        var folded = context.Source.Folded;
        var clauses = new List<TextSpan>();
        for (var from = start; from < end;)
        {
            var comma = folded.IndexOf(',', from, end - from);
            var clause = Stretches.Trim(folded, from, comma < 0 ? end : comma);
            if (word.IsEmpty || !folded.AsSpan(clause.Start, clause.Length).Contains(word, StringComparison.Ordinal)) return;
            clauses.Add(clause);
            from = comma < 0 ? end : comma + 1;
        }

        if (clauses.Count < 2) return;
        AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(
            numeral, new WordList([.. clauses], 0, 0, 0), clauses.Count == numeral.Value ? RelationOutcome.Holds : RelationOutcome.Fails));
    }

    /// <summary>The bracket after the name, or what stands after ： 即 指 up to the end of the clause group.</summary>
    private static (int Start, int End) ListAfter(string folded, AnnouncedWords words, int position)
    {
        if (position >= folded.Length) return (0, 0);
        var limit = Math.Min(folded.Length, position + MaxList);
        if (folded[position] == '(')
        {
            var after = Stretches.AfterBracket(folded, position, limit);
            return after > position ? (position + 1, after - 1) : (0, 0);
        }

        var start = position;
        start += FormLength(words, folded.AsSpan(start, limit - start));
        if (folded[start] == ',' && AnnouncedWords.LengthAtStart(words.Explains, folded.AsSpan(start + 1, limit - start - 1)) > 0) start++;
        if (folded[start] == ':') start++;
        else if (folded.AsSpan(start, limit - start).StartsWith("——", StringComparison.Ordinal)) start += 2;
        else if (AnnouncedWords.LengthAtStart(words.Explains, folded.AsSpan(start, limit - start)) is var length and > 0) start += length;
        else return (0, 0);
        if (start < limit && folded[start] == ':') start++;
        var end = start;
        while (end < limit && !Stretches.IsSentenceEnd(folded[end])) end++;
        return end < limit || end == folded.Length ? (start, end) : (0, 0);
    }

    // “五个一”活动，即…: a word for the whole set may stand between its name and the list; a colon there begins prose as often.
    private static int FormLength(AnnouncedWords words, ReadOnlySpan<char> text)
    {
        var length = AnnouncedWords.LengthAtStart(words.Forms, text);
        var rest = text[length..];
        return length > 0 && rest.Length > 1 && rest[0] == ',' && AnnouncedWords.LengthAtStart(words.Explains, rest[1..]) > 0 ? length : 0;
    }

    // 公示、记录、审核“三项制度”: a unit with a noun. Words before the list may be read as items of it, so that only a
    // number that is too great is certain.
    private static bool NamesThings(AnnouncedWords words, ReadOnlySpan<char> name) =>
        AnnouncedWords.LengthAtStart(words.Units, name) is var length && length > 0 && name.Length - length == 2;

    // 学法、用法“两法并举”: the first word of the name stands in every item, so each item is one of the set.
    private static bool Repeats(string folded, WordList list, ReadOnlySpan<char> name)
    {
        if (name.Length == 0) return false;
        var head = name[0] == '个' ? name[1..] : name[..1];
        return !head.IsEmpty && head[0] != '一' && WordListReader.AllContain(folded, list, head);
    }

    // “四不两直”, “三会一课” count more than one thing.
    private static bool IsCompound(string folded, TextSpan name)
    {
        for (var i = name.Start; i < name.End; i++)
            if (SmallNumeral.IsNumeralCharacter(folded[i])) return true;
        return false;
    }

    // What follows a colon may be prose with a list in it; items of a set are short.
    private static bool AreShort(WordList list)
    {
        foreach (var item in list.Items)
            if (item.IsEmpty || item.Length > MaxItem) return false;
        return true;
    }

    private static bool ContainsDigit(string folded, WordList list)
    {
        foreach (var item in list.Items)
            if (folded.AsSpan(item.Start, item.Length).ContainsAnyInRange('0', '9')) return true;
        return false;
    }
}
