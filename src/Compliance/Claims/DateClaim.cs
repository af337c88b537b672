using Compliance.Text;

namespace Compliance.Claims;

/// <summary>A written date.</summary>
/// <param name="Span">The date as written.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Year">Four-digit year; null where the text leaves it out.</param>
/// <param name="Month">1–12 as written, or null; may be out of range in a faulty date.</param>
/// <param name="Day">Day as written, or null.</param>
/// <param name="Value">The calendar day; null where a part is missing or no such day exists.</param>
public sealed record DateClaim(TextSpan Span, DateRole Role, int? Year, int? Month, int? Day, DateOnly? Value);
