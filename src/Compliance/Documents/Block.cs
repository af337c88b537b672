using Compliance.Text;

namespace Compliance.Documents;

/// <summary>A block of a document, in reading order. Blocks do not overlap and never contain a line break.</summary>
/// <param name="Kind">What the format says it is.</param>
/// <param name="Span">Its text in the source, without surrounding white space.</param>
/// <param name="HeadingLevel">1-based level for <see cref="BlockKind.Heading"/>, else 0.</param>
public readonly record struct Block(BlockKind Kind, TextSpan Span, int HeadingLevel = 0);
