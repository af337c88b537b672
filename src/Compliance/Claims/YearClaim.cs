using Compliance.Text;

namespace Compliance.Claims;

/// <summary>A year by which the report dates itself or one of its parts. Years that the text merely mentions are none.</summary>
/// <param name="Span">The digits and 年 as written.</param>
/// <param name="Year">Four-digit year.</param>
/// <param name="Role">What it dates.</param>
public sealed record YearClaim(TextSpan Span, int Year, YearRole Role);
