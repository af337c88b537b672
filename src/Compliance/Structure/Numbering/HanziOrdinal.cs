namespace Compliance.Structure.Numbering;

/// <summary>Chinese ordinals of headings, 一 to 九十九: the only Chinese numerals that number a heading.</summary>
internal static class HanziOrdinal
{
    private const string Digits = "一二三四五六七八九";

    /// <summary>True for a character that Chinese ordinals are written with.</summary>
    public static bool IsNumeral(char c) => c == '十' || Digits.Contains(c, StringComparison.Ordinal);

    /// <summary>Reads the numeral at <paramref name="at"/>; 0 where there is none. <paramref name="end"/> is just after it.</summary>
    public static int Read(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        while (end < text.Length && end - at < 4 && IsNumeral(text[end])) end++;
        return Value(text[at..end]);
    }

    /// <summary>The value written out: 1 to 99.</summary>
    public static string Write(int value)
    {
        var tens = value / 10;
        var ones = value % 10;
        var head = tens switch { 0 => string.Empty, 1 => "十", _ => Digits[tens - 1] + "十" };
        return ones == 0 ? head : head + Digits[ones - 1];
    }

    private static int Value(ReadOnlySpan<char> numeral)
    {
        var ten = numeral.IndexOf('十');
        return (numeral.Length, ten) switch
        {
            (1, -1) => Digit(numeral[0]),
            (1, 0) => 10,
            (2, 0) => Sum(10, Digit(numeral[1])),
            (2, 1) => 10 * Digit(numeral[0]),
            (3, 1) => Sum(10 * Digit(numeral[0]), Digit(numeral[2])),
            _ => 0,
        };
    }

    private static int Sum(int tens, int ones) => ones == 0 ? 0 : tens + ones;

    private static int Digit(char c) => Digits.IndexOf(c, StringComparison.Ordinal) + 1;
}
