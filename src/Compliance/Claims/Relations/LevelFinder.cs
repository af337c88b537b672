using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Levels named beside their number: “镇-网格-村-户”四级, 县、乡、村三级, 省市县三级. Only words for levels are counted; two words
/// for one level (乡镇、街道) leave it open.
/// </summary>
internal static class LevelFinder
{
    public static void Find(RelationContext context, AnnouncedWords words)
    {
        var folded = context.Source.Folded;
        for (var at = folded.IndexOf('级', StringComparison.Ordinal); at >= 0; at = folded.IndexOf('级', at + 1))
        {
            if (!SmallNumeral.TryReadBack(folded, at, out var numeral) || numeral.Value is < 2 or > 9 || !numeral.IsHan) continue;
            var end = numeral.Span.Start;
            if (end == 0) continue;
            if (folded[end - 1] == '”') Quoted(context, end - 1, numeral);
            else Named(context, words, end, numeral);
        }
    }

    private static void Quoted(RelationContext context, int close, SmallNumeral numeral)
    {
        var folded = context.Source.Folded;
        var open = folded.LastIndexOf('“', close, Math.Min(close + 1, 60));
        if (open < 0) return;
        var list = Hyphens(folded, open + 1, close);
        if (list is null)
        {
            QuotedWords(context, WordListReader.Read(folded, open + 1, close), numeral);
            return;
        }

        var outcome = list.Items.Length == numeral.Value ? RelationOutcome.Holds : RelationOutcome.Fails;
        AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(numeral, list, outcome));
    }

    // “镇、村、组”三级: the marks show where the list begins and ends.
    private static void QuotedWords(RelationContext context, WordList list, SmallNumeral numeral)
    {
        if (list.Items.Length < 2 || list.Joints > 0 || !list.IsPlain) return;
        AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(
            numeral, list, list.CanCount(numeral.Value) ? RelationOutcome.Holds : RelationOutcome.Fails));
    }

    private static void Named(RelationContext context, AnnouncedWords words, int end, SmallNumeral numeral)
    {
        var folded = context.Source.Folded;
        var list = WordListReader.ReadBack(folded, end);
        if (list.Items.Length < 2)
        {
            Run(context, words, end, numeral);
            return;
        }

        if (!AllLevels(folded, words, list)) return;
        var bare = list with { Joints = 0 };
        if (list.CanCount(numeral.Value)) AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(numeral, bare, RelationOutcome.Holds));
        else if (list.Joints > 0 || !IsOrdered(folded, words, list) || WordListReader.MayBeginEarlier(folded, list)) AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(numeral, list, RelationOutcome.Undetermined, RelationReasons.ItemsNotCertain));
        else AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(numeral, bare, RelationOutcome.Fails));
    }

    // 省市县三级 without marks: the run of one-character levels may take a character of the word before it, so only equality counts.
    private static void Run(RelationContext context, AnnouncedWords words, int end, SmallNumeral numeral)
    {
        var folded = context.Source.Folded;
        var start = end;
        while (start > 0 && end - start < 8 && words.Levels.Contains(folded[start - 1].ToString())) start--;
        if (end - start != numeral.Value) return;
        var items = new TextSpan[numeral.Value];
        for (var i = 0; i < items.Length; i++) items[i] = new TextSpan(start + i, 1);
        AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(numeral, new WordList([.. items], 0, 0, 0), RelationOutcome.Holds));
    }

    private static WordList? Hyphens(string folded, int start, int end)
    {
        var items = new List<TextSpan>();
        var from = start;
        for (var i = start; i <= end; i++)
        {
            if (i < end && char.IsAsciiDigit(folded[i])) return null;
            if (i < end && folded[i] is not ('-' or '—' or '–' or '→')) continue;
            if (i > from) items.Add(TextSpan.FromBounds(from, i));
            from = i + 1;
        }

        return items.Count > 1 ? new WordList([.. items], 0, 0, 0) : null;
    }

    private static bool AllLevels(string folded, AnnouncedWords words, WordList list)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            var item = WithoutBracket(folded, list.Items[i]);
            var level = AnnouncedWords.AtEnd(words.Levels, item);
            if (level is null || (i > 0 && level.Length != item.Length)) return false;
        }

        return true;
    }

    private static bool IsOrdered(string folded, AnnouncedWords words, WordList list)
    {
        for (var i = 1; i < list.Items.Length; i++)
        {
            var before = AnnouncedWords.AtEnd(words.Levels, WithoutBracket(folded, list.Items[i - 1]));
            var pair = $"{before}/{WithoutBracket(folded, list.Items[i])}";
            if (words.Twins.Contains(pair)) return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> WithoutBracket(string folded, TextSpan item)
    {
        var text = folded.AsSpan(item.Start, item.Length);
        var bracket = text.IndexOf('(');
        return bracket > 0 ? text[..bracket] : text;
    }
}
