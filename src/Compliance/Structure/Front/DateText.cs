namespace Compliance.Structure.Front;

/// <summary>Recognises a written date: 2026年3月16日, 2026-3-16, 二〇二六年三月十六日, spaces between its pieces allowed.</summary>
internal static class DateText
{
    private const string YearDigits = "0123456789〇○零一二三四五六七八九";
    private const string NumberDigits = "0123456789一二三四五六七八九十";

    /// <summary>True where a date with year and month starts at <paramref name="at"/>; <paramref name="end"/> is just after it.</summary>
    public static bool TryRead(ReadOnlySpan<char> folded, int at, out int end)
    {
        end = at;
        if (Run(folded, at, YearDigits, 4, out var next) != 4) return false;
        next = SkipSpaces(folded, next);
        if (next >= folded.Length) return false;
        var written = folded[next] == '年';
        if (!written && folded[next] is not ('-' or '/' or '.')) return false;
        if (!TryNumber(folded, next + 1, out next)) return false;
        if (written)
        {
            if (next >= folded.Length || folded[next] != '月') return false;
            end = next + 1;
            if (TryNumber(folded, end, out next) && next < folded.Length && folded[next] is '日' or '号') end = next + 1;
            return true;
        }

        if (next >= folded.Length || folded[next] is not ('-' or '/' or '.') || !TryNumber(folded, next + 1, out next)) return false;
        while (folded[next - 1] == ' ') next--;
        end = next;
        return true;
    }

    /// <summary>True where all of <paramref name="folded"/> is one date, perhaps in brackets.</summary>
    public static bool IsWhole(ReadOnlySpan<char> folded, out int start, out int end)
    {
        start = 0;
        while (start < folded.Length && folded[start] is ' ' or '(' or '\t') start++;
        return TryRead(folded, start, out end) && folded[end..].Trim(" )\t.。").IsEmpty;
    }

    private static bool TryNumber(ReadOnlySpan<char> folded, int at, out int next)
    {
        at = SkipSpaces(folded, at);
        var length = Run(folded, at, NumberDigits, 3, out next);
        next = SkipSpaces(folded, next);
        return length > 0;
    }

    // Digits, spaces between them skipped; at most <paramref name="most"/>.
    private static int Run(ReadOnlySpan<char> folded, int at, string digits, int most, out int next)
    {
        var count = 0;
        next = at;
        for (var i = at; i < folded.Length && count < most; i++)
        {
            if (folded[i] == ' ' && count > 0) continue;
            if (!digits.Contains(folded[i], StringComparison.Ordinal)) break;
            count++;
            next = i + 1;
        }

        return count;
    }

    private static int SkipSpaces(ReadOnlySpan<char> folded, int at)
    {
        while (at < folded.Length && folded[at] == ' ') at++;
        return at;
    }
}
