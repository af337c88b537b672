using System.Buffers;
using Compliance.Text;

namespace Compliance.Structure.Numbering;

/// <summary>Finds every number of a paragraph that may open a heading, at its start and inside it, in one pass.</summary>
internal static class MarkerScanner
{
    private const int MaxNumeral = 4;
    private static readonly SearchValues<char> Closers = SearchValues.Create("、.)");

    /// <summary>Adds the paragraph's candidates to <paramref name="found"/>, in order.</summary>
    public static void Scan(string folded, TextSpan paragraph, List<PlacedMarker> found)
    {
        var text = folded.AsSpan();
        var start = paragraph.Start;
        if (MarkerReader.TryRead(text, start, paragraph.End, out var first))
        {
            found.Add(new PlacedMarker(first, MarkerSetting.ParagraphStart));
            start = first.End;
        }

        var from = start;

        while (true)
        {
            var step = text[start..paragraph.End].IndexOfAny(Closers);
            if (step < 0) return;
            var closer = start + step;
            if (TryReadBefore(text, from, closer, paragraph.End, out var placed))
            {
                found.Add(placed);
                start = from = placed.Marker.End;
            }
            else start = closer + 1;
        }
    }

    private static bool TryReadBefore(ReadOnlySpan<char> text, int from, int closer, int limit, out PlacedMarker placed)
    {
        placed = default;
        var start = SkipSpacesBack(text, from, closer);
        var end = start;
        while (start > from && end - start < MaxNumeral && IsNumeral(text[start - 1])) start--;
        if (start == end || (start > from && IsNumeral(text[start - 1]))) return false;
        var hanzi = HanziOrdinal.IsNumeral(text[start]);
        if (text[closer] == ')')
        {
            var bracket = SkipSpacesBack(text, from, start);
            if (bracket == from || text[bracket - 1] != '(') return false;
            start = bracket - 1;
        }

        if (!MarkerReader.TryRead(text, start, limit, out var marker)) return false;
        var setting = SettingOf(text, from, start);
        if (setting == MarkerSetting.Words && BindsBackward(text[start - 1], hanzi)) return false;
        placed = new PlacedMarker(marker, setting);
        return true;
    }

    private static MarkerSetting SettingOf(ReadOnlySpan<char> text, int from, int start)
    {
        var before = start;
        while (before > from && text[before - 1] is ' ' or '\t' or '\u200B') before--;
        if (before == from) return MarkerSetting.Sentence;
        var c = text[before - 1];
        if (c is '"' or '\u201D' or '\u2019' or ')' or '』' or '」' && before - 1 > from && IsSentenceEnd(text[before - 2])) c = '。';
        return c switch
        {
            _ when IsSentenceEnd(c) => MarkerSetting.Sentence,
            ':' => MarkerSetting.Colon,
            ',' or ';' or '、' => MarkerSetting.Clause,
            _ => before < start ? MarkerSetting.Space : MarkerSetting.Words,
        };
    }

    // 第一、 统一、 《条例》(一) 第三条(一): the number belongs to the word before it.
    private static bool BindsBackward(char before, bool hanzi) =>
        before is '第' or '条' or '款' or '》' or '〉' || (hanzi
            ? before is '统' or '唯' or '之' or '其' or '万' or '专' or '单' or '同' or '合' or '每'
            : char.IsAsciiLetterOrDigit(before) || before is '.' or '%' or '-' or '~' or '/');

    private static bool IsSentenceEnd(char c) => c is '。' or '!' or '?';

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || HanziOrdinal.IsNumeral(c);

    private static int SkipSpacesBack(ReadOnlySpan<char> text, int from, int at)
    {
        var limit = Math.Max(from, at - 3);
        while (at > limit && text[at - 1] is ' ' or '\t') at--;
        return at;
    }
}
