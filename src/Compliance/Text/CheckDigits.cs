namespace Compliance.Text;

/// <summary>Check digits of numbers that identify a person. Digits are ASCII, separators removed.</summary>
internal static class CheckDigits
{
    /// <summary>GB 11643: 17 digits weighted, their sum modulo 11 gives the last character, X for 10; the day of birth must exist.</summary>
    public static bool IsIdentityNumber(ReadOnlySpan<char> digits)
    {
        if (!LooksLikeIdentityNumber(digits)) return false;
        ReadOnlySpan<int> weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++) sum += (digits[i] - '0') * weights[i];
        return char.ToUpperInvariant(digits[17]) == "10X98765432"[sum % 11];
    }

    /// <summary>True for 18 characters with a province and a day of birth, whatever the check digit: perhaps one with a slip.</summary>
    public static bool LooksLikeIdentityNumber(ReadOnlySpan<char> digits) =>
        digits.Length == 18 && !digits[..17].ContainsAnyExceptInRange('0', '9') && IsRegion(digits) && IsBirthday(digits.Slice(6, 8));

    /// <summary>True for the 15 digits of cards from before 1999: a province and a day of birth in the last century, without check digit.</summary>
    public static bool LooksLikeOldIdentityNumber(ReadOnlySpan<char> digits) =>
        digits.Length == 15 && !digits.ContainsAnyExceptInRange('0', '9') && IsRegion(digits) && IsDay(1900 + Number(digits.Slice(6, 2)), digits.Slice(8, 4));

    /// <summary>ISO/IEC 7812, the formula of Luhn.</summary>
    public static bool PassesLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            if ((i & 1) == 1 && (digit *= 2) > 9) digit -= 9;
            sum += digit;
        }

        return sum % 10 == 0;
    }

    // GB/T 2260: the first two digits name the province.
    private static bool IsRegion(ReadOnlySpan<char> digits) =>
        digits[0] is >= '1' and <= '6' && digits[1] is >= '1' and <= '6' || digits is ['7', '1', ..] or ['8', '1' or '2', ..];

    private static bool IsBirthday(ReadOnlySpan<char> digits) => IsDay(Number(digits[..4]), digits[4..]);

    private static bool IsDay(int year, ReadOnlySpan<char> monthAndDay)
    {
        var month = Number(monthAndDay[..2]);
        return year is >= 1900 and <= 2099 && month is >= 1 and <= 12
            && Number(monthAndDay[2..]) is var day && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = number * 10 + digit - '0';
        return number;
    }
}
