using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Lists before N大: 甲行动、乙行动两大行动, “东进、西优”两大战略, “米袋子”“菜篮子”两大工程. Counted against the number only where the
/// items are quoted, or all end with the noun of the set; else a list may begin anywhere, and equality alone is taken.
/// </summary>
internal static class BigSetFinder
{
    private const int MostNamed = 12;
    private const int MaxItem = 24;
    private const int MaxQuote = 60;

    public static void Find(RelationContext context)
    {
        var folded = context.Source.Folded;
        for (var at = folded.IndexOf('大', StringComparison.Ordinal); at >= 0; at = folded.IndexOf('大', at + 1))
        {
            if (!SmallNumeral.TryReadBack(folded, at, out var numeral) || numeral.Value is < 2 or > MostNamed || !numeral.IsHan) continue;
            var end = numeral.Span.Start;
            if (end < 3 || at + 2 >= folded.Length || Stretches.IsBoundary(folded[at + 1]) || folded[at + 1] is '会' or '小' or '量' or '多') continue;
            if (folded[end - 1] == '”') Quoted(context, numeral, end);
            else if (!Stretches.IsBoundary(folded[end - 1])) Named(context, numeral, end, at + 1);
        }
    }

    private static void Quoted(RelationContext context, SmallNumeral numeral, int end)
    {
        var folded = context.Source.Folded;
        var open = folded.LastIndexOf('“', end - 2, Math.Min(end - 1, MaxQuote));
        if (open < 0) return;
        var inside = WordListReader.Read(folded, open + 1, end - 1);
        if (inside.Items.Length > 1)
        {
            var simple = inside.Joints == 0 && WordListReader.IsParallel(folded, inside) && !inside.Items.Any(item => SmallNumeral.IsNumeralCharacter(folded[item.Start]));
            Add(context, numeral, inside, inside.CanCount(numeral.Value), simple);
            return;
        }

        var marks = new List<TextSpan>();
        for (var close = end - 1; open >= 0; open = folded.LastIndexOf('“', close - 1, Math.Min(close, MaxQuote)))
        {
            marks.Insert(0, TextSpan.FromBounds(open, close + 1));
            close = open > 0 && folded[open - 1] == '、' ? open - 2 : open - 1;
            if (close < 1 || folded[close] != '”') break;
        }

        if (marks.Count < 2) return;
        Add(context, numeral, new WordList([.. marks], 0, 0, 0), marks.Count == numeral.Value, IsAlone(folded, marks[0].Start));
    }

    // 实施“东进”及“南拓”“西优”三大战略: what a conjunction, a comma or another quoted name before them ties to the marks may be counted too.
    private static bool IsAlone(string folded, int first)
    {
        if (first == 0) return true;
        if (folded[first - 1] is ',' or '、' or '和' or '及' or '与' or '并' or '或' or ')' or '+' or '兼') return false;
        var start = Math.Max(Stretches.SentenceStart(folded, first), first - MaxQuote);
        return !folded.AsSpan(start, first - start).Contains('”');
    }

    private static void Named(RelationContext context, SmallNumeral numeral, int end, int noun)
    {
        var folded = context.Source.Folded;
        var open = folded[end - 1] == '等';
        if (open) end--;
        if (folded[end - 1] is '和' or '与' or '及' or '的' or '共' or '这') return;
        var list = WordListReader.ReadBack(folded, end);
        if (list.Items.Length < 2) return;
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (list.Items[i].IsEmpty || (i > 0 && list.Items[i].Length > MaxItem)) return;
            if (folded.AsSpan(list.Items[i].Start, list.Items[i].Length).ContainsAnyInRange('0', '9')) return;
        }

        var fits = open ? list.Items.Length <= numeral.Value : list.CanCount(numeral.Value);
        var alike = WordListReader.AllEndWith(folded, list, folded.AsSpan(noun, 2));
        Add(context, numeral, list, fits, alike && list.Joints == 0 && !WordListReader.MayBeginEarlier(folded, list));
    }

    private static void Add(RelationContext context, SmallNumeral numeral, WordList list, bool fits, bool certain)
    {
        if (fits || certain)
            AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(numeral, list, fits ? RelationOutcome.Holds : RelationOutcome.Fails));
    }
}
