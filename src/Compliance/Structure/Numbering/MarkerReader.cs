namespace Compliance.Structure.Numbering;

/// <summary>
/// Reads one heading number at a given place of the folded text. Decimals, dates, enumerations (一是) and series such as
/// 二、三产业 are none.
/// </summary>
internal static class MarkerReader
{
    private const int MaxOrdinal = 199;
    private const int MaxSpaces = 3;

    /// <summary>Reads the number that starts at <paramref name="at"/> and ends before <paramref name="limit"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> folded, int at, int limit, out Marker marker)
    {
        marker = default;
        if (at >= limit) return false;
        var text = folded[..limit];
        return text[at] == '(' ? TryBracketed(text, at, out marker) : TryOpen(text, at, out marker);
    }

    private static bool TryBracketed(ReadOnlySpan<char> text, int at, out Marker marker)
    {
        marker = default;
        var ordinal = ReadOrdinal(text, SkipSpaces(text, at + 1), out var end, out var hanzi);
        end = SkipSpaces(text, end);
        if (ordinal == 0 || end >= text.Length || text[end] != ')') return false;
        marker = Make(text, at, end + 1, hanzi ? HeadingStyle.HanziParen : HeadingStyle.ArabicParen, ordinal);
        return true;
    }

    private static bool TryOpen(ReadOnlySpan<char> text, int at, out Marker marker)
    {
        marker = default;
        var ordinal = ReadOrdinal(text, at, out var end, out var hanzi);
        if (ordinal == 0) return false;
        end = SkipSpaces(text, end);
        if (end >= text.Length) return false;
        switch (text[end])
        {
            case '、' when !ContinuesSeries(text, end + 1, ordinal):
            case '.' when !ContinuesDecimal(text, end + 1, hanzi):
                marker = Make(text, at, end + 1, hanzi ? HeadingStyle.HanziDun : HeadingStyle.ArabicDot, ordinal);
                return true;
            case ')':
                marker = Make(text, at, end + 1, hanzi ? HeadingStyle.HanziParen : HeadingStyle.ArabicParen, ordinal);
                return true;
            default:
                return false;
        }
    }

    private static Marker Make(ReadOnlySpan<char> text, int start, int end, HeadingStyle style, int ordinal)
    {
        var words = end;
        while (words < text.Length && (text[words] == ' ' || text[words] == '\t' || text[words] is '、' or '.' or '\u200B')) words++;
        return new Marker(start, end, words, style, ordinal);
    }

    private static int ReadOrdinal(ReadOnlySpan<char> text, int at, out int end, out bool hanzi)
    {
        hanzi = at < text.Length && HanziOrdinal.IsNumeral(text[at]);
        if (hanzi) return HanziOrdinal.Read(text, at, out end);
        end = at;
        var value = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - at < 4) value = (value * 10) + (text[end++] - '0');
        return end - at <= 3 && value <= MaxOrdinal && (end == at || text[at] != '0') ? value : 0;
    }

    // 二、三产业 and 3、4月份 are series of numbers, not a number before a heading.
    private static bool ContinuesSeries(ReadOnlySpan<char> text, int at, int ordinal) =>
        ReadOrdinal(text, at, out _, out _) == ordinal + 1;

    // 1.5万 is a decimal; 1.2025年… is a heading that starts with a year.
    private static bool ContinuesDecimal(ReadOnlySpan<char> text, int at, bool hanzi)
    {
        if (hanzi || at >= text.Length || !char.IsAsciiDigit(text[at])) return false;
        var digits = at;
        while (digits < text.Length && digits - at < 5 && char.IsAsciiDigit(text[digits])) digits++;
        return digits - at != 4 || digits >= text.Length || text[digits] != '年';
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        var limit = Math.Min(text.Length, at + MaxSpaces);
        while (at < limit && text[at] is ' ' or '\t') at++;
        return at;
    }
}
