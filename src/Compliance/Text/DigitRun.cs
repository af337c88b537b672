namespace Compliance.Text;

/// <summary>Reads numbers that may be written in groups, such as 138 1234 5678, half or full width.</summary>
internal static class DigitRun
{
    /// <summary>Most groups a number is written in.</summary>
    public const int MostGroups = 6;

    /// <summary>Digits of an identity card, its check character included.</summary>
    public const int IdentityDigits = 18;

    /// <summary>True for what may stand once between two groups.</summary>
    public static bool IsSeparator(char c) => c is ' ' or '-' or '\u00A0' or '\u3000';

    /// <summary>The digit's value, or a negative number.</summary>
    public static int ValueOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    /// <summary>
    /// The end of the number that starts at <paramref name="start"/> and consists of at most so many groups; the X that
    /// closes an identity card counts as a digit.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first digit stands.</param>
    /// <param name="limit">Where to stop at the latest.</param>
    /// <param name="mostGroups">Groups to read; whole groups only.</param>
    /// <param name="digits">Receives the digits in ASCII, as far as there is room.</param>
    /// <param name="count">All digits, those without room included; reading stops at the group that exceeds the room.</param>
    /// <param name="groups">The groups read.</param>
    public static int End(string text, int start, int limit, int mostGroups, Span<char> digits, out int count, out int groups)
    {
        count = 0;
        groups = 1;
        var end = start;
        while (end < limit)
        {
            if (ValueOf(text[end]) is >= 0 and var digit)
            {
                if (count < digits.Length) digits[count] = (char)('0' + digit);
                count++;
                end++;
            }
            else if (groups < mostGroups && count < digits.Length && IsSeparator(text[end]) && end + 1 < limit && ValueOf(text[end + 1]) >= 0)
            {
                groups++;
                end++;
            }
            else
            {
                break;
            }
        }

        if (count != IdentityDigits - 1 || end >= limit || text[end] is not ('X' or 'x' or 'Ｘ' or 'ｘ')) return end;
        digits[count++] = 'X';
        return end + 1;
    }
}
