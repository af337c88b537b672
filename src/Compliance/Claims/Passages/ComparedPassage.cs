using Compliance.Text;

namespace Compliance.Claims.Passages;

/// <summary>A stretch of text that stands word for word, but for punctuation, in another report.</summary>
/// <param name="Span">Where it stands here.</param>
/// <param name="Other">The other report's name.</param>
/// <param name="OtherLine">1-based line of the other report on which it begins.</param>
/// <param name="Length">Letters, digits and Chinese characters both have in common.</param>
/// <param name="OwnLength">Those that belong to no title in 《》 and to no set phrase.</param>
public sealed record ComparedPassage(TextSpan Span, string Other, int OtherLine, int Length, int OwnLength);
