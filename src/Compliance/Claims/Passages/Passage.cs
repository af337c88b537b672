using Compliance.Text;

namespace Compliance.Claims.Passages;

/// <summary>A stretch of text that stands in the report a second time, word for word but for punctuation.</summary>
/// <param name="Span">The later place.</param>
/// <param name="First">The earlier place.</param>
/// <param name="Length">Letters, digits and Chinese characters both have in common.</param>
/// <param name="OwnLength">Those that belong to no title in 《》 and to no set phrase.</param>
public sealed record Passage(TextSpan Span, TextSpan First, int Length, int OwnLength);
