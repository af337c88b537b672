using Compliance.Text;

namespace Compliance.Structure;

/// <summary>A year the report is about, and where it says so.</summary>
/// <param name="Value">The four-digit year.</param>
/// <param name="Span">The digits and 年 as written.</param>
public sealed record ReportYear(int Value, TextSpan Span);
