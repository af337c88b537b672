using Compliance.Claims;
using Compliance.Structure;

namespace Compliance.Evaluation;

/// <summary>The day as of which a report is judged.</summary>
internal static class AsOfDate
{
    /// <summary>
    /// The given day; else the day of publication; else that of the signature; else 1 April after the report year, the
    /// last day on which such a report may come out; null where none is known.
    /// </summary>
    public static DateOnly? Of(DateOnly? given, Report report, ClaimSet claims) =>
        given
        ?? First(claims, DateRole.Published)
        ?? First(claims, DateRole.Signed)
        ?? (report.ReportYear is { Value: > 0 and < 9999 } year ? new DateOnly(year.Value + 1, 4, 1) : null);

    private static DateOnly? First(ClaimSet claims, DateRole role)
    {
        foreach (var date in claims.Dates)
        {
            if (date.Role == role && date.Value is { } day) return day;
        }

        return null;
    }
}
