using System.Buffers;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>
/// Finds 一是, 一要, 第一， and 其一， in a paragraph. A numeral inside a word is none: 统一是, 唯一是, 之一是, 第一是;
/// 十一是 is eleven, not one.
/// </summary>
internal static class EnumerationMarkerScanner
{
    private const string Digits = "一二三四五六七八九十";
    private const string Delimiters = "。;:,、!?)”’\"]】》>…—-.";

    // Before a numeral these make a word of it, or another number: 统一, 唯一, 之一, 第一, 星期二, 百分之二十, 十二月二十.
    private const string WordFormers = "统唯之第专单同划逐每不某如合归万百千零〇两几数期周初月日年点分至到";

    private static readonly SearchValues<char> Anchors = SearchValues.Create("是要第其");

    /// <summary>The next marker at or after <paramref name="from"/> and before <paramref name="end"/>; false where there is none.</summary>
    /// <param name="folded">The folded text.</param>
    /// <param name="lineStart">Where the paragraph, or its text after a heading's marker, starts.</param>
    /// <param name="from">Where to go on.</param>
    /// <param name="end">The paragraph's end.</param>
    /// <param name="marker">The marker found.</param>
    /// <param name="next">Where to go on after it.</param>
    public static bool TryFind(string folded, int lineStart, int from, int end, out EnumerationMarker marker, out int next)
    {
        var position = from;
        while (position < end)
        {
            var hit = folded.AsSpan(position, end - position).IndexOfAny(Anchors);
            if (hit < 0) break;
            position += hit;
            next = position + 1;
            if (TryRead(folded, lineStart, position, end, out marker)) return true;
            position++;
        }

        marker = default;
        next = end;
        return false;
    }

    private static bool TryRead(string folded, int lineStart, int anchor, int end, out EnumerationMarker marker)
    {
        var c = folded[anchor];
        return c is '是' or '要'
            ? TryReadBefore(folded, lineStart, anchor, c == '是' ? EnumerationMarkerForm.Is : EnumerationMarkerForm.Must, out marker)
            : TryReadAfter(folded, lineStart, anchor, end, c == '第' ? EnumerationMarkerForm.Ordinal : EnumerationMarkerForm.Among, out marker);
    }

    private static bool TryReadBefore(string folded, int lineStart, int anchor, EnumerationMarkerForm form, out EnumerationMarker marker)
    {
        marker = default;
        var start = anchor;
        while (start > lineStart && anchor - start < 4 && Digits.Contains(folded[start - 1])) start--;
        if (start == anchor || !TryParse(folded.AsSpan(start, anchor - start), out var ordinal)) return false;
        var delimited = IsDelimited(folded, lineStart, start, out var opens, out var afterStop);
        if (!delimited && (form != EnumerationMarkerForm.Is || WordFormers.Contains(folded[start - 1]))) return false;
        marker = new EnumerationMarker(form, ordinal, TextSpan.FromBounds(start, anchor + 1), opens, delimited, afterStop);
        return true;
    }

    private static bool TryReadAfter(string folded, int lineStart, int anchor, int end, EnumerationMarkerForm form, out EnumerationMarker marker)
    {
        marker = default;
        var stop = anchor + 1;
        while (stop < end && stop - anchor < 4 && Digits.Contains(folded[stop])) stop++;
        if (stop == anchor + 1 || stop >= end || folded[stop] is not (',' or ':')) return false;
        if (!TryParse(folded.AsSpan(anchor + 1, stop - anchor - 1), out var ordinal)) return false;
        if (!IsDelimited(folded, lineStart, anchor, out var opens, out var afterStop)) return false;
        marker = new EnumerationMarker(form, ordinal, TextSpan.FromBounds(anchor, stop), opens, true, afterStop);
        return true;
    }

    private static bool IsDelimited(string folded, int lineStart, int start, out bool opensParagraph, out bool afterStop)
    {
        var before = start - 1;
        while (before >= lineStart && char.IsWhiteSpace(folded[before])) before--;
        opensParagraph = before < lineStart;
        afterStop = opensParagraph || folded[before] is '。' or '!' or '?';
        return opensParagraph || before < start - 1 || Delimiters.Contains(folded[before]);
    }

    private static bool TryParse(ReadOnlySpan<char> numeral, out int value)
    {
        value = 0;
        var ten = numeral.IndexOf('十');
        if (ten < 0)
        {
            value = numeral.Length == 1 ? Digits.IndexOf(numeral[0]) + 1 : 0;
        }
        else if (ten <= 1 && numeral.Length - ten <= 2 && (numeral.Length == ten + 1 || numeral[^1] != '十'))
        {
            value = 10 * (ten == 0 ? 1 : Digits.IndexOf(numeral[0]) + 1)
                + (numeral.Length == ten + 1 ? 0 : Digits.IndexOf(numeral[^1]) + 1);
        }

        return value > 0;
    }
}
