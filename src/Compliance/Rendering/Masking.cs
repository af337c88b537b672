namespace Compliance.Rendering;

/// <summary>
/// Hides personal numbers in what a renderer writes: mobile telephones (138****1234), identity cards and bank cards.
/// The length never changes, so columns still fit. A document's own text is never altered.
/// </summary>
public static class Masking
{
    /// <summary>The longest number looked for, separators included; a window cut out of a longer text needs this much margin.</summary>
    internal const int Reach = 32;

    private const int MobileDigits = 11;
    private const int IdentityDigits = 18;

    /// <summary><paramref name="text"/> with personal numbers masked; the same instance where there are none.</summary>
    public static string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        char[]? masked = null;
        var i = 0;
        while (i < text.Length)
        {
            if (DigitOf(text[i]) < 0)
            {
                i++;
                continue;
            }

            var end = RunEnd(text, i, out var digits);
            var (keptBefore, keptAfter) = Kept(text, i, end, digits);
            if (keptBefore >= 0)
            {
                masked ??= text.ToCharArray();
                Hide(masked, i, end, keptBefore, digits - keptAfter);
            }

            i = end;
        }

        return masked is null ? text : new string(masked);
    }

    /// <summary>End of a run of digits, single separators between digits and an identity number's closing X included.</summary>
    private static int RunEnd(string text, int start, out int digits)
    {
        digits = 0;
        var end = start;
        while (end < text.Length)
        {
            if (DigitOf(text[end]) >= 0)
            {
                digits++;
                end++;
            }
            else if (text[end] is '-' or ' ' && end + 1 < text.Length && DigitOf(text[end + 1]) >= 0)
            {
                end++;
            }
            else
            {
                break;
            }
        }

        if (digits == IdentityDigits - 1 && end < text.Length && text[end] is 'X' or 'x' or 'Ｘ' or 'ｘ')
        {
            digits++;
            end++;
        }

        return end;
    }

    /// <summary>How many digits stay readable at either end; negative where the run is no personal number.</summary>
    private static (int Before, int After) Kept(string text, int start, int end, int digits)
    {
        var first = DigitOf(text[start]);
        if (digits == MobileDigits && first == 1 && SecondDigit(text, start, end) >= 3) return (3, 4);
        if (digits == IdentityDigits && IsIdentityNumber(text, start, end)) return (6, 4);
        if (digits is >= 16 and <= 19 && first is >= 3 and <= 6 && PassesLuhn(text, start, end)) return (4, 4);
        return (-1, -1);
    }

    private static int SecondDigit(string text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
            if (DigitOf(text[i]) is >= 0 and var digit) return digit;
        return -1;
    }

    /// <summary>GB 11643: a weighted sum modulo 11 gives the check character.</summary>
    private static bool IsIdentityNumber(string text, int start, int end)
    {
        ReadOnlySpan<int> weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var sum = 0;
        var position = 0;
        for (var i = start; i < end; i++)
        {
            var digit = DigitOf(text[i]);
            if (position == weights.Length)
            {
                var check = (12 - sum % 11) % 11;
                return digit < 0 ? text[i] is not ('-' or ' ') && check == 10 : check == digit;
            }

            if (digit >= 0) sum += digit * weights[position++];
        }

        return false;
    }

    /// <summary>ISO/IEC 7812: the check digit of payment cards.</summary>
    private static bool PassesLuhn(string text, int start, int end)
    {
        var sum = 0;
        var twice = false;
        for (var i = end - 1; i >= start; i--)
        {
            var digit = DigitOf(text[i]);
            if (digit < 0) continue;
            var part = twice ? digit * 2 : digit;
            sum += part > 9 ? part - 9 : part;
            twice = !twice;
        }

        return sum % 10 == 0;
    }

    private static void Hide(char[] text, int start, int end, int from, int to)
    {
        var position = 0;
        for (var i = start; i < end; i++)
        {
            if (text[i] is '-' or ' ') continue;
            if (position >= from && position < to) text[i] = '*';
            position++;
        }
    }

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };
}
