using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>A whole number from 1 to 99 in digits or numerals, as announcements write it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsHan">True for numerals (三), false for digits.</param>
internal readonly record struct SmallNumeral(TextSpan Span, int Value, bool IsHan)
{
    private const string Han = "一二三四五六七八九十";

    /// <summary>Reads the numeral that ends at <paramref name="end"/>; false where none does, or a longer number stands there.</summary>
    public static bool TryReadBack(string folded, int end, out SmallNumeral numeral)
    {
        var start = end;
        while (start > 0 && end - start < 4 && IsNumeralCharacter(folded[start - 1])) start--;
        return TryParse(folded, start, end, out numeral);
    }

    /// <summary>Reads the numeral that starts at <paramref name="start"/>.</summary>
    public static bool TryRead(string folded, int start, int limit, out SmallNumeral numeral)
    {
        var end = start;
        while (end < limit && end - start < 4 && IsNumeralCharacter(folded[end])) end++;
        return TryParse(folded, start, end, out numeral);
    }

    private static bool TryParse(string folded, int start, int end, out SmallNumeral numeral)
    {
        numeral = default;
        var text = folded.AsSpan(start, end - start);
        if (text.IsEmpty || text.Length > 3) return false;
        if (start > 0 && folded[start - 1] is '第' or '.' or '/' or '-' or '百' or '千' or '万' or '亿' or '几' or '数' or '零' or '〇') return false;
        int value;
        var han = !char.IsAsciiDigit(text[0]);
        if (!han)
        {
            if (text.Length > 2 || text.ContainsAnyExceptInRange('0', '9')) return false;
            value = text.Length == 1 ? text[0] - '0' : 10 * (text[0] - '0') + text[1] - '0';
        }
        else
        {
            value = HanValue(text);
        }

        if (value <= 0) return false;
        numeral = new SmallNumeral(TextSpan.FromBounds(start, end), value, han);
        return true;
    }

    private static int HanValue(ReadOnlySpan<char> text)
    {
        if (text.Length == 1) return text[0] switch { '两' or '双' => 2, var c => Han.IndexOf(c) + 1 };
        var ten = text.IndexOf('十');
        if (ten is < 0 or > 1 || text.Length > ten + 2) return 0;
        var tens = ten == 0 ? 1 : Han.IndexOf(text[0]) + 1;
        var ones = text.Length == ten + 1 ? 0 : Han.IndexOf(text[^1]) + 1;
        return ones == 10 || tens is 0 or 10 ? 0 : 10 * tens + ones;
    }

    /// <summary>True for a digit or a numeral of such a number.</summary>
    public static bool IsNumeralCharacter(char c) => char.IsAsciiDigit(c)
        || c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '两' or '双';
}
