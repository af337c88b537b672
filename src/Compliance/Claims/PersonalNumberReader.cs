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
    private const int IdentityDigits = 18;
    private const int LeastCardDigits = 16;
    private const int MostDigits = 19;
    private const int LabelReach = 16;
    private const string UnitsBehind = "元万亿个件次人米吨户公斤平%度";

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
        var end = RunEnd(text, start, paragraph.End, digits, separators: false, out var count);
        if (KindOf(context, paragraph, start, end, digits, count) is { } plain)
        {
            numbers.Add(Make(context, plain, start, end));
            return end;
        }

        if (count >= MobileDigits || end >= paragraph.End || text[end] is not (' ' or '-')) return end;
        var spacedEnd = RunEnd(text, start, paragraph.End, digits, separators: true, out var spacedCount);
        if (KindOf(context, paragraph, start, spacedEnd, digits, spacedCount) is not { } spaced) return end;
        numbers.Add(Make(context, spaced, start, spacedEnd));
        return spacedEnd;
    }

    /// <summary>The end of a run of digits; <paramref name="count"/> goes on beyond the room for digits, so a longer run is known as such.</summary>
    private static int RunEnd(string text, int start, int limit, Span<char> digits, bool separators, out int count)
    {
        count = 0;
        var end = start;
        while (end < limit)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                if (count < digits.Length) digits[count] = text[end];
                count++;
                end++;
            }
            else if (separators && text[end] is ' ' or '-' && end + 1 < limit && char.IsAsciiDigit(text[end + 1]) && count < MostDigits) end++;
            else break;
        }

        if (count != IdentityDigits - 1 || end >= limit || text[end] is not ('X' or 'x')) return end;
        digits[count++] = 'X';
        return end + 1;
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

    private static bool IsLabelled(ClaimContext context, TextSpan paragraph, int start)
    {
        var window = TextSpan.FromBounds(Math.Max(paragraph.Start, start - LabelReach), start);
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
            if (masked[i] is not (' ' or '-')) masked[i] = '*';
        return new PersonalNumber(kind, span, new string(masked), kind == PersonalNumberKind.MobilePhone && Mentions(context, start, "contact"));
    }
}
