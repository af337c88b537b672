using Compliance.Text;

namespace Compliance.Claims;

/// <summary>A written date.</summary>
/// <param name="Span">The date as written.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Year">Four-digit year; null where the text leaves it out.</param>
/// <param name="Month">1–12 as written, or null; may be out of range in a faulty date.</param>
/// <param name="Day">Day as written, or null.</param>
/// <param name="Value">The calendar day; null where a part is missing or no such day exists.</param>
public sealed record DateClaim(TextSpan Span, DateRole Role, int? Year, int? Month, int? Day, DateOnly? Value)
{
    // A leap year has every day that any year has.
    private const int AnyLeapYear = 2000;

    /// <summary>
    /// True where no calendar holds it: a month beyond 12 of a stated year, or a day its month never has. A month beyond
    /// 12 without a year may be no date at all and is not called impossible.
    /// </summary>
    public bool IsImpossible => Value is null && (Year, Month, Day) switch
    {
        (null, >= 1 and <= 12, { } day) => day < 1 || day > DateTime.DaysInMonth(AnyLeapYear, Month.Value),
        ({ }, { } month, null) => month is < 1 or > 12,
        ({ }, { }, { }) => true,
        _ => false,
    };
}
