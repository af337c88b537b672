using Compliance.Text;

namespace Compliance.Rules.Facts;

/// <summary>One paragraph of the body as a fact.</summary>
/// <param name="Span">Where it stands.</param>
internal sealed record Paragraph(TextSpan Span);
