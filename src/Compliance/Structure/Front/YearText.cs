using Compliance.Text;

namespace Compliance.Structure.Front;

/// <summary>Finds years as reports write them: 2025年, 2025年度, 2025度 (a slip), 二〇二五年. Years in 《》 and ends of ranges are none.</summary>
internal static class YearText
{
    private const string HanziDigits = "〇一二三四五六七八九";
    private const int First = 1990;
    private const int Last = 2099;

    /// <summary>The first year in <paramref name="within"/>, or null.</summary>
    public static ReportYear? Find(string folded, TextSpan within)
    {
        var depth = 0;
        for (var i = within.Start; i + 4 < within.End + 1; i++)
        {
            var c = folded[i];
            if (c == '《') depth++;
            else if (c == '》' && depth > 0) depth--;
            else if (depth == 0 && (c is '1' or '2' or '二' or '一') && TryRead(folded, i, within.End, out var year, out var end))
            {
                if (i > within.Start && folded[i - 1] is '-' or '—' or '–' or '~' or '至' or '到' || (i > within.Start && char.IsAsciiDigit(folded[i - 1]))) continue;
                return new ReportYear(year, TextSpan.FromBounds(i, end));
            }
        }

        return null;
    }

    /// <summary>True where a year starts at <paramref name="at"/>; <paramref name="end"/> is just after its 年.</summary>
    public static bool TryRead(string folded, int at, int limit, out int year, out int end)
    {
        year = 0;
        end = at;
        var digits = 0;
        while (end < limit && digits < 4)
        {
            var digit = Digit(folded[end]);
            if (digit < 0 && (folded[end] != ' ' || digits == 0)) return false;
            if (digit >= 0)
            {
                year = (year * 10) + digit;
                digits++;
            }

            end++;
        }

        while (end < limit && folded[end] == ' ') end++;
        if (digits < 4 || year is < First or > Last || end >= limit || folded[end] is not ('年' or '度')) return false;
        end++;
        return true;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        '○' or '零' => 0,
        _ => HanziDigits.IndexOf(c, StringComparison.Ordinal),
    };
}
