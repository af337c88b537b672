namespace Compliance.Claims.Tokens;

/// <summary>Reads one number, in digits or in Chinese numerals, from folded text.</summary>
internal static class NumberReader
{
    private const int MaxDigits = 16;

    /// <summary>Reads digits with separators, decimals and multipliers from <paramref name="start"/>; returns where they end.</summary>
    /// <param name="folded">The folded text.</param>
    /// <param name="written">The text as written: only a half-width comma separates thousands.</param>
    /// <param name="start">Offset of the first digit.</param>
    /// <param name="number">What was read.</param>
    public static int ReadDigits(ReadOnlySpan<char> folded, ReadOnlySpan<char> written, int start, out WrittenNumber number)
    {
        var at = start;
        long mantissa = 0;
        var count = 0;
        var decimals = 0;
        Take(folded, ref at, ref mantissa, ref count);
        if (at - start <= 3)
        {
            while (IsThousands(folded, written, at))
            {
                at++;
                Take(folded, ref at, ref mantissa, ref count);
            }

            for (var end = EndOfSpacedThousands(folded, start, at); at < end;)
            {
                at++;
                Take(folded, ref at, ref mantissa, ref count);
            }
        }

        if (IsDecimalPoint(folded, start, at))
        {
            at++;
            var whole = count;
            Take(folded, ref at, ref mantissa, ref count);
            decimals = count - whole;
        }

        var form = count > MaxDigits ? NumberForm.Unknown : NumberForm.Plain;
        var power = 0;
        if (form == NumberForm.Plain) at = ReadMultipliers(folded, at, ref power, ref form);
        number = new WrittenNumber(mantissa, (byte)Math.Min(decimals, MaxDigits), (byte)power, count, form);
        return at;
    }

    /// <summary>Reads a run of Chinese numerals from <paramref name="start"/>; returns where it ends.</summary>
    public static int ReadNumerals(ReadOnlySpan<char> folded, int start, out WrittenNumber number)
    {
        var at = start;
        var vague = folded[at] is '几' or '数';
        if (vague) at++;
        long total = 0, section = 0, digit = -1, row = 0;
        long lastUnit = 0;
        var digits = 0;
        var units = 0;
        var zero = false;
        var colloquial = false;
        for (; at < folded.Length && at - start < 4 * MaxDigits; at++)
        {
            var value = DigitOf(folded[at]);
            if (value >= 0)
            {
                vague |= digit > 0 && units > 0;
                colloquial = units > 0 && !zero && value > 0;
                zero = value == 0;
                digit = value;
                digits++;
                if (digits <= MaxDigits) row = row * 10 + value;
                continue;
            }

            var unit = UnitOf(folded[at]);
            if (unit == 0) break;
            vague |= digits > 1 && units == 0;
            // The largest unit, 亿, must still fit a long beside what has been read.
            if (section > 1_000_000_000 || total > 10_000_000_000)
            {
                vague = true;
                continue;
            }

            if (unit < 10_000)
            {
                section += Math.Max(digit < 0 ? 1 : digit, units == 0 && digits == 0 ? 1 : 0) * unit;
            }
            else
            {
                section += Math.Max(digit, 0);
                if (section == 0 && total == 0) section = 1;
                total = total > 0 && section == 0 ? total * unit : total + section * unit;
                section = 0;
            }

            digit = -1;
            zero = false;
            lastUnit = unit;
            units++;
        }

        var isRow = units == 0 && digits > 1;
        if (at < folded.Length && folded[at] == '几') vague = true;
        if (digit > 0 && colloquial && lastUnit >= 100) digit *= lastUnit / 10;
        total += section + Math.Max(digit, 0);
        var form = vague || digits > MaxDigits ? NumberForm.Unknown
            : isRow ? NumberForm.Row
            : digits == 0 && UnitOf(folded[start]) >= 100 ? NumberForm.BareMultiplier
            : NumberForm.Plain;
        var power = 0;
        if (form is NumberForm.Plain or NumberForm.BareMultiplier) at = ReadInnerMore(folded, at, ref power, ref form);
        number = new WrittenNumber(isRow ? row : total, 0, (byte)power, digits, form);
        return at;
    }

    /// <summary>0 to 9 for a numeral digit, else -1.</summary>
    public static int DigitOf(char c) => c switch
    {
        '〇' or '零' or '○' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    /// <summary>The value of 十, 百, 千, 万 or 亿, else 0.</summary>
    public static long UnitOf(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    private static void Take(ReadOnlySpan<char> folded, ref int at, ref long mantissa, ref int count)
    {
        for (; at < folded.Length && char.IsAsciiDigit(folded[at]); at++)
        {
            if (++count <= MaxDigits) mantissa = mantissa * 10 + (folded[at] - '0');
        }
    }

    private static bool IsThousands(ReadOnlySpan<char> folded, ReadOnlySpan<char> written, int at) =>
        at + 3 < folded.Length && written[at] == ','
        && char.IsAsciiDigit(folded[at + 1]) && char.IsAsciiDigit(folded[at + 2]) && char.IsAsciiDigit(folded[at + 3])
        && (at + 4 == folded.Length || !char.IsAsciiDigit(folded[at + 4]));

    // 24 064件: a space may stand between groups of three, but it may stand between two columns too; only words behind the
    // last group, and none of the kind that number things before the first, say that it is one number.
    private static int EndOfSpacedThousands(ReadOnlySpan<char> folded, int start, int at)
    {
        if (folded[start] == '0' || (start > 0 && IsBesideNumber(folded[start - 1])) || (start > 1 && folded[start - 1] == ' ' && IsBesideNumber(folded[start - 2]))) return at;
        var end = at;
        while (end + 3 < folded.Length && folded[end] == ' ' && char.IsAsciiDigit(folded[end + 1]) && char.IsAsciiDigit(folded[end + 2]) && char.IsAsciiDigit(folded[end + 3]))
        {
            end += 4;
            if (end < folded.Length && char.IsAsciiDigit(folded[end])) return at;
        }

        var next = end < folded.Length && folded[end] == ' ' ? end + 1 : end;
        return end > at && next < folded.Length && folded[next] is >= '\u4e00' and <= '\u9fff' ? end : at;
    }

    private static bool IsBesideNumber(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or ',' or '-' or ':' or '/' or '%' or '第' or '表' or '图' or '号';

    // 2024.12.30 is a date, not a decimal.
    private static bool IsDecimalPoint(ReadOnlySpan<char> folded, int start, int at)
    {
        if (at + 1 >= folded.Length || folded[at] != '.' || !char.IsAsciiDigit(folded[at + 1])) return false;
        if (start > 1 && folded[start - 1] == '.' && char.IsAsciiDigit(folded[start - 2])) return false;
        var end = at + 1;
        while (end < folded.Length && end - at <= MaxDigits && char.IsAsciiDigit(folded[end])) end++;
        return end + 1 >= folded.Length || folded[end] != '.' || !char.IsAsciiDigit(folded[end + 1]);
    }

    private static int ReadMultipliers(ReadOnlySpan<char> folded, int at, ref int power, ref NumberForm form)
    {
        at = ReadInnerMore(folded, at, ref power, ref form);
        if (form == NumberForm.SomewhatMore) return at;
        var before = at;
        while (at < folded.Length && power < 12)
        {
            var step = folded[at] switch { '百' => 2, '千' => 3, '万' => 4, '亿' => 8, _ => 0 };
            if (step == 0 || (step == 3 && IsThousandPrefix(folded, at + 1))) break;
            if (step == 2 && at + 1 < folded.Length && folded[at + 1] == '分') break;
            power += step;
            at++;
        }

        return at == before ? at : ReadInnerMore(folded, at, ref power, ref form);
    }

    // 30余万, 20多亿: the word stands inside the number.
    private static int ReadInnerMore(ReadOnlySpan<char> folded, int at, ref int power, ref NumberForm form)
    {
        if (at + 1 >= folded.Length || folded[at] is not ('余' or '多')) return at;
        var step = folded[at + 1] switch { '万' => 4, '亿' => 8, _ => 0 };
        if (step == 0) return at;
        form = NumberForm.SomewhatMore;
        power += step;
        at += 2;
        if (step == 4 && at < folded.Length && folded[at] == '亿')
        {
            power += 8;
            at++;
        }

        return at;
    }

    // 千 begins a unit of measure in 千米, 千瓦, 千克.
    private static bool IsThousandPrefix(ReadOnlySpan<char> folded, int next) =>
        next < folded.Length && folded[next] is '米' or '瓦' or '克' or '伏' or '卡' or '赫' or '帕' or '焦';
}
