using System.Globalization;
using Compliance.Text;

namespace Compliance.Rendering;

/// <summary>
/// The digits that start at one place, with the groups they are written in: 138 1234 5678, 138－1234－5678, or broken over
/// a line. Wider than what the rules take for one number, for hiding too much costs less than hiding too little.
/// </summary>
internal ref struct DigitGroups
{
    /// <summary>Digits of the longest number looked for.</summary>
    public const int MostDigits = 19;

    /// <summary>Groups it may be written in.</summary>
    public const int MostGroups = 7;

    private const int MostSeparators = 3;

    private readonly Span<char> _digits;
    private readonly Span<DigitGroup> _groups;
    private int _count;

    private DigitGroups(Span<char> digits, Span<DigitGroup> groups)
    {
        _digits = digits;
        _groups = groups;
    }

    /// <summary>How many groups there are; none where the first already holds too many digits.</summary>
    public readonly int Count => _count;

    /// <summary>Where the first group ends, read to its end however long it is.</summary>
    public int FirstEnd { get; private set; }

    /// <summary>All digits of the first groups, in ASCII.</summary>
    public readonly ReadOnlySpan<char> Digits(int groups) => _digits[.._groups[groups - 1].Digits];

    /// <summary>The group at <paramref name="index"/>.</summary>
    public readonly DigitGroup this[int index] => _groups[index];

    /// <summary>Reads from <paramref name="start"/>, where a digit stands.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first digit stands.</param>
    /// <param name="digits">Room for <see cref="MostDigits"/>.</param>
    /// <param name="groups">Room for <see cref="MostGroups"/>.</param>
    public static DigitGroups Read(string text, int start, Span<char> digits, Span<DigitGroup> groups)
    {
        var read = new DigitGroups(digits, groups);
        var at = start;
        var count = 0;
        var gap = DigitGap.None;
        while (read._count < MostGroups)
        {
            for (; at < text.Length && DigitRun.ValueOf(text[at]) is >= 0 and var digit; at++)
            {
                if (count < digits.Length) digits[count] = (char)('0' + digit);
                count++;
            }

            var isClosed = count == DigitRun.IdentityDigits - 1 && at < text.Length && IsCheckLetter(text[at]);
            if (isClosed)
            {
                digits[count++] = 'X';
                at++;
            }

            if (gap == DigitGap.None) read.FirstEnd = at;
            if (count > digits.Length) break;
            groups[read._count++] = new DigitGroup(at, count, gap);
            if (isClosed) break;
            gap = GapAt(text, ref at);
            if (gap == DigitGap.None) break;
        }

        return read;
    }

    /// <summary>True for the X that closes some identity numbers.</summary>
    public static bool IsCheckLetter(char c) => c is 'X' or 'x' or 'Ｘ' or 'ｘ';

    /// <summary>Moves over what stands between two groups; none where no digit follows.</summary>
    private static DigitGap GapAt(string text, ref int at)
    {
        var gap = DigitGap.None;
        var i = at;
        for (; i < text.Length && i - at < MostSeparators && DigitRun.ValueOf(text[i]) < 0; i++)
        {
            var kind = KindOf(text[i]);
            if (kind == DigitGap.None) return DigitGap.None;
            if (kind == DigitGap.Break && text[i] == '\n' && i > at && text[i - 1] == '\r') continue;
            if (kind == DigitGap.Break && gap == DigitGap.Break) return DigitGap.None;
            if (kind > gap) gap = kind;
        }

        if (i >= text.Length || DigitRun.ValueOf(text[i]) < 0) return DigitGap.None;
        at = i;
        return gap;
    }

    private static DigitGap KindOf(char c) => c switch
    {
        '\n' or '\r' => DigitGap.Break,
        '.' or '．' or '·' => DigitGap.Dot,
        '\t' or '−' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => DigitGap.Plain,
        _ => char.GetUnicodeCategory(c) is UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation ? DigitGap.Plain : DigitGap.None,
    };
}
