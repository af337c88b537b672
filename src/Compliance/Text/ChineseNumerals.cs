namespace Compliance.Text;

/// <summary>
/// Reads numerals written with 零〇一二两三…十百千万亿, also mixed with Arabic digits (3万5千, 1.2亿).
/// The whole run of numeral characters must be one number. What is not is refused: 十百, 二三 (two or three),
/// 三四十, 一百零. A last digit without its unit counts the next lower one: 一百五 is 150, 三万五 is 35,000.
/// </summary>
public static class ChineseNumerals
{
    /// <summary>Longer runs are no counts.</summary>
    private const int LongestRun = 40;

    /// <summary>0 to 9 for a Chinese digit, ○ and the capital forms 壹贰叁 included; -1 for any other character.</summary>
    public static int DigitOf(char c) => c switch
    {
        '零' or '〇' or '○' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '贰' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>The power of ten of 十百千万亿 and the capital forms; 0 for any other character.</summary>
    public static int PowerOf(char c) => c switch
    {
        '十' or '拾' => 1,
        '百' or '佰' => 2,
        '千' or '仟' => 3,
        '万' => 4,
        '亿' => 8,
        _ => 0,
    };

    /// <summary>Reads the numeral that <paramref name="folded"/> starts with.</summary>
    /// <param name="folded">Folded text.</param>
    /// <param name="value">Its exact value; zero where there is none.</param>
    /// <param name="consumed">Length of the run of numeral characters, also where it is no number, so that it can be skipped.</param>
    /// <returns>False where no numeral starts here or the run is not one number.</returns>
    public static bool TryParse(ReadOnlySpan<char> folded, out Rational value, out int consumed)
    {
        consumed = RunLength(folded);
        value = default;
        if (consumed is 0 or > LongestRun) return false;
        var evaluation = new NumeralEvaluation();
        return evaluation.TryRead(folded[..consumed], out value);
    }

    /// <summary>
    /// Reads digits by position, as years are written: 二〇二四 is 2024. Takes the whole run of Chinese digits.
    /// </summary>
    /// <param name="folded">Folded text.</param>
    /// <param name="value">Its value; zero where there is none.</param>
    /// <param name="consumed">Length of the run of digits.</param>
    /// <returns>False where no Chinese digit stands here or there are more than eighteen.</returns>
    public static bool TryParseDigits(ReadOnlySpan<char> folded, out long value, out int consumed)
    {
        value = 0;
        consumed = 0;
        while (consumed < folded.Length && DigitOf(folded[consumed]) >= 0) consumed++;
        if (consumed is 0 or > 18) return false;
        foreach (var c in folded[..consumed]) value = 10 * value + DigitOf(c);
        return true;
    }

    private static int RunLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length)
        {
            var c = text[length];
            var belongs = char.IsAsciiDigit(c) || DigitOf(c) >= 0 || PowerOf(c) > 0 || c is '廿' or '卅'
                || (length > 0 && length + 1 < text.Length
                    && ((c == '点' && DigitOf(text[length + 1]) >= 0)
                        || (c == '.' && char.IsAsciiDigit(text[length - 1]) && char.IsAsciiDigit(text[length + 1]))));
            if (!belongs) break;
            length++;
        }

        return length;
    }
}
