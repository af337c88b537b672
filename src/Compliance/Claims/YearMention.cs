using Compliance.Text;

namespace Compliance.Claims;

/// <summary>A year written with 年, or the years of 2021—2025年.</summary>
/// <param name="Year">The four-digit year.</param>
/// <param name="Span">The digits and 年 as written.</param>
internal readonly record struct YearMention(int Year, TextSpan Span);
