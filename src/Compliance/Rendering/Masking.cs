using Compliance.Text;

namespace Compliance.Rendering;

/// <summary>
/// Hides personal numbers in what a renderer writes: mobile telephones (138****1234), identity cards and bank cards.
/// An identity number with a wrong check digit is hidden all the same: a slip in one digit makes it no less somebody's.
/// The length never changes, so columns still fit. A document's own text is never altered.
/// </summary>
public static class Masking
{
    /// <summary>The longest number looked for, separators included; a window cut out of a longer text needs this much margin.</summary>
    internal const int Reach = 32;

    private const int MobileDigits = 11;
    private const int LeastCardDigits = 16;
    private const int MostDigits = 19;

    /// <summary><paramref name="text"/> with personal numbers masked; the same instance where there are none.</summary>
    public static string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        char[]? masked = null;
        Span<char> digits = stackalloc char[MostDigits];
        var i = 0;
        while (i < text.Length)
        {
            if (DigitRun.ValueOf(text[i]) < 0)
            {
                i++;
                continue;
            }

            i = MaskAt(text, i, digits, ref masked);
        }

        return masked is null ? text : new string(masked);
    }

    /// <summary>Masks the longest personal number that starts here with a whole group of digits; returns where to go on.</summary>
    private static int MaskAt(string text, int start, Span<char> digits, ref char[]? masked)
    {
        var first = start;
        for (var most = DigitRun.MostGroups; most > 0;)
        {
            var end = DigitRun.End(text, start, text.Length, most, digits, out var count, out var groups);
            first = end;
            if (count <= MostDigits && Kept(digits[..count]) is (>= 0, var after) kept)
            {
                masked ??= text.ToCharArray();
                Hide(masked, start, end, kept.Before, count - after);
                return end;
            }

            most = groups - 1;
        }

        return first;
    }

    /// <summary>How many digits stay readable at either end; negative where this is no personal number.</summary>
    private static (int Before, int After) Kept(ReadOnlySpan<char> digits)
    {
        if (digits.Length == MobileDigits) return digits[0] == '1' && digits[1] >= '3' ? (3, 4) : (-1, -1);
        if (CheckDigits.LooksLikeIdentityNumber(digits)) return (6, 4);
        var isCard = digits.Length >= LeastCardDigits && digits[0] is >= '3' and <= '6' && digits[^1] != 'X' && CheckDigits.PassesLuhn(digits);
        return isCard ? (4, 4) : (-1, -1);
    }

    private static void Hide(char[] text, int start, int end, int from, int to)
    {
        var position = 0;
        for (var i = start; i < end; i++)
        {
            if (DigitRun.IsSeparator(text[i])) continue;
            if (position >= from && position < to) text[i] = '*';
            position++;
        }
    }
}
