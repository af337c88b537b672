using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// 围绕食品、药品、价格三大领域: a clause that opens with a word of aiming, then nothing but short names and their number. Names
/// of two or three characters are one each; longer ones may be two (教育医疗), so that only too many of them contradict. Names that are not alike prove nothing.
/// </summary>
internal static class FocusListFinder
{
    private const int MaxList = 80;
    private const int LongestSimple = 3;

    public static void Find(RelationContext context, AnnouncedWords words)
    {
        var folded = context.Source.Folded;
        foreach (var hit in context.Phrases.Of(LexiconNames.Announced))
        {
            if (hit.Entry.Id != "focus" || (hit.Span.Start > 0 && !Stretches.IsBoundary(folded[hit.Span.Start - 1]))) continue;
            var limit = Math.Min(folded.Length, hit.Span.End + MaxList);
            var end = hit.Span.End;
            while (end < limit && (folded[end] == '、' || !Stretches.IsBoundary(folded[end]))) end++;
            var last = folded.LastIndexOf('、', end - 1, end - hit.Span.End);
            if (last > 0 && NumberAfter(words, folded, last + 1, end) is { } numeral) Decide(context, words, numeral, hit.Span.End);
        }
    }

    private static SmallNumeral? NumberAfter(AnnouncedWords words, string folded, int start, int end)
    {
        for (var i = start + 2; i < end; i++)
        {
            if (!SmallNumeral.IsNumeralCharacter(folded[i]) || !SmallNumeral.TryRead(folded, i, end, out var numeral)) continue;
            var rest = folded.AsSpan(numeral.Span.End, end - numeral.Span.End);
            var unit = AnnouncedWords.LengthAtStart(words.Units, rest);
            return unit > 0 && AnnouncedWords.LengthAtStart(words.Fields, rest[unit..]) > 0 ? numeral : null;
        }

        return null;
    }

    private static void Decide(RelationContext context, AnnouncedWords words, SmallNumeral numeral, int start)
    {
        var folded = context.Source.Folded;
        var list = WordListReader.Read(folded, start, numeral.Span.Start);
        if (list.Items.Length < 3 || list.Joints > 0 || !list.IsPlain) return;
        var simple = true;
        foreach (var item in list.Items)
        {
            if (item.Length is < 2 or > 8 || IsOpen(folded, item)) return;
            simple &= item.Length <= LongestSimple && !words.Compounds.Contains(folded.Substring(item.Start, item.Length));
        }

        // 吃住、行游、购娱六大环节: each name may be two words.
        if (numeral.Value == 2 * list.Items.Length) simple = false;
        var last = list.Items[^1];
        if (AnnouncedWords.AtEnd(words.Leads, folded.AsSpan(last.Start, last.Length)) is not null) return;
        var count = list.Items.Length;
        if (count == numeral.Value) AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(numeral, list, RelationOutcome.Holds));
        else if ((count > numeral.Value || simple) && WordListReader.IsParallel(folded, list))
            AnnouncedRelation.AddTo(context, AnnouncedRelation.Of(numeral, list, RelationOutcome.Fails));
    }

    private static bool IsOpen(string folded, TextSpan item) =>
        folded.AsSpan(item.Start, item.Length).ContainsAny("等的“”《》()".AsSpan()) || folded.AsSpan(item.Start, item.Length).ContainsAnyInRange('0', '9');
}
