using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>
/// Reads numbers that identify a person. Length alone proves nothing: an identity card needs its check character and a day
/// of birth, a card number its check digit and a word of banking in its sentence, a mobile telephone no label of a public line.
/// </summary>
internal static class PersonalNumberReader
{
    private const int MobileDigits = 11;
    private const int LeastCardDigits = 16;
    private const int MostDigits = 19;
    private const int LabelReach = 16;
    private const string UnitsBehind = "元万亿个件次人米吨户公斤平%度条封份例宗项批笔张册辆台套亩号字页幅";

    /// <summary>All of the body, in reading order.</summary>
    public static ImmutableArray<PersonalNumber> Read(ClaimContext context)
    {
        var numbers = ImmutableArray.CreateBuilder<PersonalNumber>();
        Span<char> digits = stackalloc char[MostDigits];
        foreach (var paragraph in context.Report.Paragraphs)
        {
            var at = paragraph.Start;
            while (true)
            {
                var step = context.Source.Folded.AsSpan(at, paragraph.End - at).IndexOfAnyInRange('0', '9');
                if (step < 0) break;
                at = Read(context, paragraph, at + step, digits, numbers);
            }
        }

        return numbers.DrainToImmutable();
    }

    private static int Read(
        ClaimContext context, TextSpan paragraph, int start, Span<char> digits, ImmutableArray<PersonalNumber>.Builder numbers)
    {
        var text = context.Source.Folded;
        var first = start;
        for (var most = DigitRun.MostGroups; most > 0;)
        {
            var end = DigitRun.End(text, start, paragraph.End, most, digits, out var count, out var groups);
            first = end;
            var isOne = groups == 1 || count != MobileDigits || IsGrouped(text, paragraph, start, end, numbers.Count == 0 ? -1 : numbers[^1].Span.End);
            if (isOne && KindOf(context, paragraph, start, end, digits, count) is { } kind)
            {
                numbers.Add(Make(context, kind, start, end));
                return end;
            }

            most = groups - 1;
        }

        return first;
    }

    // Figures side by side in a table may add up to eleven digits; a telephone number in groups is written 3-4-4, and only a
    // further one stands beside it.
    private static bool IsGrouped(string text, TextSpan paragraph, int start, int end, int previousEnd)
    {
        if (end - start != MobileDigits + 2 || !DigitRun.IsSeparator(text[start + 3]) || !DigitRun.IsSeparator(text[start + 8])) return false;
        var isAfterFigure = start - 2 >= paragraph.Start && DigitRun.IsSeparator(text[start - 1]) && char.IsAsciiDigit(text[start - 2]);
        if (isAfterFigure && previousEnd != start - 1) return false;
        return end + 1 >= paragraph.End || !DigitRun.IsSeparator(text[end]) || !char.IsAsciiDigit(text[end + 1]) || text[end + 1] == '1';
    }

    private static PersonalNumberKind? KindOf(ClaimContext context, TextSpan paragraph, int start, int end, ReadOnlySpan<char> buffer, int count)
    {
        if (count is < MobileDigits or > MostDigits) return null;
        var text = context.Source.Folded;
        if (start > paragraph.Start && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '.' or '/' or '_' or '*' or '〔' or '+')) return null;
        if (end < paragraph.End && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '/' or '_' or '*' || UnitsBehind.Contains(text[end], StringComparison.Ordinal))) return null;
        var digits = buffer[..count];
        if (count == MobileDigits) return IsMobile(digits) && !IsLabelled(context, paragraph, start) ? PersonalNumberKind.MobilePhone : null;
        if (CheckDigits.IsIdentityNumber(digits)) return PersonalNumberKind.IdentityCard;
        return IsCard(digits) && Mentions(context, start, "banking") && !IsLabelled(context, paragraph, start) ? PersonalNumberKind.BankCard : null;
    }

    private static bool IsMobile(ReadOnlySpan<char> digits) => digits[0] == '1' && digits[1] >= '3' && digits[2..].ContainsAnyExcept(digits[2]);

    // UnionPay, Visa, Mastercard.
    private static bool IsCard(ReadOnlySpan<char> digits) =>
        digits.Length >= LeastCardDigits && !digits.ContainsAnyExceptInRange('0', '9')
        && digits is ['6', '2', ..] or ['4', ..] or ['5', >= '1' and <= '5', ..] && CheckDigits.PassesLuhn(digits);

    // A label speaks for all numbers that follow it in a row.
    private static bool IsLabelled(ClaimContext context, TextSpan paragraph, int start)
    {
        var list = start;
        while (list > paragraph.Start && (char.IsAsciiDigit(context.Source.Folded[list - 1]) || "-、,或/ ()".Contains(context.Source.Folded[list - 1], StringComparison.Ordinal))) list--;
        var window = TextSpan.FromBounds(Math.Max(paragraph.Start, list - LabelReach), start);
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.PersonalNumbers, window))
        {
            if (hit.Entry.Has("role", "otherNumber")) return true;
        }

        return false;
    }

    private static bool Mentions(ClaimContext context, int start, string role)
    {
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.PersonalNumbers, context.Tokens.SentenceAt(start)))
        {
            if (hit.Entry.Has("role", role)) return true;
        }

        return false;
    }

    private static PersonalNumber Make(ClaimContext context, PersonalNumberKind kind, int start, int end)
    {
        var (before, after) = kind switch
        {
            PersonalNumberKind.MobilePhone => (3, 4),
            PersonalNumberKind.IdentityCard => (6, 4),
            _ => (4, 4),
        };
        var span = TextSpan.FromBounds(start, end);
        var masked = context.Source.FoldedSlice(span).ToArray();
        for (var i = before; i < masked.Length - after; i++)
            if (!DigitRun.IsSeparator(masked[i])) masked[i] = '*';
        return new PersonalNumber(kind, span, new string(masked), kind == PersonalNumberKind.MobilePhone && Mentions(context, start, "contact"));
    }
}
