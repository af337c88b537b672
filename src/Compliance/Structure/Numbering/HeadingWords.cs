using Compliance.Text;

namespace Compliance.Structure.Numbering;

/// <summary>Where a heading's words end: at the first sentence mark outside quotation marks, or where the next heading starts.</summary>
internal static class HeadingWords
{
    private const int MaxWords = 120;
    private const int LeastWords = 4;
    private const int LongWords = 45;
    private static readonly CharacterSet Stops = CharacterSet.Of("。!?;:\u201C\u201D《》()");

    /// <summary>Reads the words after <paramref name="marker"/>, which end at or before <paramref name="limit"/>.</summary>
    public static HeadingDraft Read(string folded, Marker marker, int limit, int paragraphEnd, bool lostLineBreaks)
    {
        var start = Math.Min(marker.WordsStart, limit);
        var text = folded.AsSpan(start, limit - start);
        var stop = IndexOfTerminator(text);
        var words = stop < 0 ? text : text[..stop];
        var space = lostLineBreaks ? IndexOfLostBreak(words) : limit < paragraphEnd || stop > 0 ? IndexOfWideSpace(words) : -1;
        var length = space > 0 ? space : stop >= 0 ? stop : LengthWithout(text);
        var after = start + length;
        while (length > 0 && char.IsWhiteSpace(text[length - 1])) length--;
        var mark = space <= 0 && stop >= 0 ? new TextSpan(start + stop, 1) : (TextSpan?)null;
        var rest = mark?.End ?? after;
        while (rest < limit && char.IsWhiteSpace(folded[rest])) rest++;
        var runIn = rest < paragraphEnd;
        return new HeadingDraft(marker, new TextSpan(start, length), runIn, runIn ? null : mark);
    }

    /// <summary>Index of the first 。！？；： that stands outside “”, 《》 and brackets; -1 where there is none near.</summary>
    public static int IndexOfTerminator(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var step = Stops.FirstIn(text[at..]);
            if (step < 0) return -1;
            at += step;
            var close = Closing(text[at]);
            if (close == '\0')
            {
                if (text[at] is not ('\u201D' or '》' or ')')) return at;
                at++;
                continue;
            }

            var length = text.Slice(at, Math.Min(MaxWords, text.Length - at)).IndexOf(close);
            at += length < 0 ? 1 : length + 1;
        }

        return -1;
    }

    private static char Closing(char open) => open switch { '\u201C' => '\u201D', '《' => '》', '(' => ')', _ => '\0' };

    // Words without any sentence mark: a line of its own, or running text cut at its first comma.
    private static int LengthWithout(ReadOnlySpan<char> text)
    {
        if (text.Length <= MaxWords) return text.Length;
        var comma = text[..MaxWords].IndexOf(',');
        return comma > 0 ? comma : MaxWords;
    }

    // In text that lost its line breaks one space, or the first 一是, ends the heading.
    private static int IndexOfLostBreak(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxWords) text = text[..MaxWords];
        for (var i = LeastWords; i < text.Length; i++)
            if (char.IsWhiteSpace(text[i]) || (text[i..].StartsWith("一是", StringComparison.Ordinal) && text[i - 1] is not ('统' or '唯' or '之' or '十' or '第')))
                return i;
        return text.Length > LongWords ? IndexAfterClosingNoun(text) : -1;
    }

    // …的有关情况我县…: words too long for a heading run on into the text; they end with the noun that closes such headings.
    private static int IndexAfterClosingNoun(ReadOnlySpan<char> text)
    {
        for (var i = LeastWords; i + 2 < text.Length; i++)
        {
            if (text[i + 2] is '的' or '和' or '与' or '及' or '、' or ',') continue;
            if (text.Slice(i, 2) is "情况" or "成效" or "原因" or "安排" or "打算") return i + 2;
        }

        return -1;
    }

    // 一、主要举措  2025年以来…: two spaces end a heading that lost its line break.
    private static int IndexOfWideSpace(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 1 < Math.Min(text.Length, MaxWords); i++)
            if (char.IsWhiteSpace(text[i]) && char.IsWhiteSpace(text[i + 1]))
                return i;
        return -1;
    }
}
