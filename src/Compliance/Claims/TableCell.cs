using Compliance.Text;

namespace Compliance.Claims;

/// <summary>One cell of a table in the text, its columns parted by tabs or <c>|</c>.</summary>
/// <param name="Span">The cell's text without surrounding white space; empty where the cell is blank.</param>
/// <param name="Table">0-based number of its table.</param>
/// <param name="Row">0-based number of its row in the table.</param>
/// <param name="Column">0-based number of the cell in its row.</param>
/// <param name="Value">The number it holds and nothing else, or null.</param>
public sealed record TableCell(TextSpan Span, int Table, int Row, int Column, Rational? Value);
