using Compliance.Text;

namespace Compliance.Rendering;

/// <summary>
/// Hides personal numbers in what a renderer writes: mobile telephones (138****1234), identity cards and bank cards, in groups
/// and over the end of a line too. An identity number with a wrong check digit is hidden all the same: a slip in one digit
/// makes it no less somebody's. The length never changes, so columns still fit. A document's own text is never altered.
/// </summary>
public static class Masking
{
    /// <summary>The longest number looked for, separators included; a window cut out of a longer text needs this much margin.</summary>
    internal const int Reach = 40;

    private const int LeastCardDigits = 16;

    /// <summary><paramref name="text"/> with personal numbers masked; the same instance where there are none.</summary>
    public static string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        char[]? masked = null;
        Span<char> digits = stackalloc char[DigitGroups.MostDigits];
        Span<DigitGroup> groups = stackalloc DigitGroup[DigitGroups.MostGroups];
        var i = 0;
        while (i < text.Length)
        {
            if (DigitRun.ValueOf(text[i]) < 0)
            {
                i++;
                continue;
            }

            i = MaskAt(text, i, digits, groups, ref masked);
        }

        return masked is null ? text : new string(masked);
    }

    /// <summary>Masks the longest personal number that starts here with a whole group of digits; returns where to go on.</summary>
    private static int MaskAt(string text, int start, Span<char> digits, Span<DigitGroup> room, ref char[]? masked)
    {
        var groups = DigitGroups.Read(text, start, digits, room);
        for (var most = groups.Count; most > 0; most--)
        {
            var end = groups[most - 1].End;
            if (!MayBreak(text, start, end, groups, most)) continue;
            var (before, after) = Kept(groups, most, text.AsSpan(end));
            if (before < 0) continue;
            masked ??= text.ToCharArray();
            Hide(masked, start, end, before, groups[most - 1].Digits - after);
            return end;
        }

        return groups.FirstEnd;
    }

    /// <summary>A number goes over the end of one line at most, in running text: figures below each other are no number.</summary>
    private static bool MayBreak(string text, int start, int end, DigitGroups groups, int most)
    {
        var breaks = 0;
        for (var i = 1; i < most; i++)
            if (groups[i].Gap == DigitGap.Break) breaks++;
        return breaks == 0 || (breaks == 1 && ((start > 0 && !IsBreak(text[start - 1])) || (end < text.Length && !IsBreak(text[end]))));
    }

    /// <summary>How many digits stay readable at either end; negative where this is no personal number.</summary>
    private static (int Before, int After) Kept(DigitGroups groups, int most, ReadOnlySpan<char> rest)
    {
        var digits = groups.Digits(most);
        Span<int> sizes = stackalloc int[DigitGroups.MostGroups];
        sizes = sizes[..SizesOf(groups, most, sizes, out var hasDot)];
        if (MobileAt(digits, sizes, hasDot) is >= 0 and var prefix && !IsFigure(rest)) return (prefix + 3, 4);
        if (hasDot) return (-1, -1);
        if (CheckDigits.LooksLikeIdentityNumber(digits)) return (6, 4);
        if (sizes.Length == 1 && CheckDigits.LooksLikeOldIdentityNumber(digits) && !IsFigure(rest)) return (6, 3);
        return IsCard(digits, sizes) ? (4, 4) : (-1, -1);
    }

    /// <summary>The sizes of the groups as they were before a line ended inside one.</summary>
    private static int SizesOf(DigitGroups groups, int most, Span<int> sizes, out bool hasDot)
    {
        hasDot = false;
        var count = 0;
        for (var i = 0; i < most; i++)
        {
            var size = groups[i].Digits - (i == 0 ? 0 : groups[i - 1].Digits);
            if (groups[i].Gap == DigitGap.Break) sizes[count - 1] += size;
            else sizes[count++] = size;
            if (groups[i].Gap == DigitGap.Dot) hasDot = true;
        }

        return count;
    }

    /// <summary>
    /// Where the mobile number begins, after 86 or 0086 where they are written without a gap; negative where there is none.
    /// Two figures of a range or of a row have eleven digits too, so only the groups count that people write.
    /// </summary>
    private static int MobileAt(ReadOnlySpan<char> digits, ReadOnlySpan<int> sizes, bool hasDot)
    {
        var prefix = digits switch
        {
            { Length: 15 } when sizes.Length == 1 && digits.StartsWith("0086") => 4,
            { Length: 13 } when sizes.Length == 1 && digits.StartsWith("86") => 2,
            { Length: 11 } => 0,
            _ => -1,
        };
        if (prefix < 0 || digits[prefix] != '1' || digits[prefix + 1] < '3') return -1;
        if (hasDot) return sizes is [3, 4, 4] ? prefix : -1;
        return sizes is [_] or [3, 4, 4] or [4, 4, 3] or [3, 8] or [7, 4] ? prefix : -1;
    }

    private static bool IsCard(ReadOnlySpan<char> digits, ReadOnlySpan<int> sizes)
    {
        if (digits.Length < LeastCardDigits || digits[0] is < '3' or > '6' || digits[^1] == 'X') return false;
        var isGrouped = sizes is [_] or [6, _] || !sizes[..^1].ContainsAnyExcept(4);
        return isGrouped && CheckDigits.PassesLuhn(digits);
    }

    /// <summary>True where what follows makes a sum of money, a count, a share or a decimal of the digits.</summary>
    private static bool IsFigure(ReadOnlySpan<char> rest)
    {
        if (rest is ['元' or '万' or '亿' or '件' or '次' or '户' or '亩' or '吨' or '%' or '％', ..]) return true;
        return rest is ['.', >= '0' and <= '9', ..] && (rest.Length < 3 || DigitRun.ValueOf(rest[2]) < 0 || rest.Length < 4 || DigitRun.ValueOf(rest[3]) < 0);
    }

    private static bool IsBreak(char c) => c is '\n' or '\r';

    private static void Hide(char[] text, int start, int end, int from, int to)
    {
        var position = 0;
        for (var i = start; i < end; i++)
        {
            if (DigitRun.ValueOf(text[i]) < 0 && !DigitGroups.IsCheckLetter(text[i])) continue;
            if (position >= from && position < to) text[i] = '*';
            position++;
        }
    }
}
