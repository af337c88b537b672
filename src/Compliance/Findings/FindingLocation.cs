using Compliance.Documents;
using Compliance.Text;

namespace Compliance.Findings;

/// <summary>One place a finding speaks of.</summary>
/// <param name="Role">What stands there: <c>subject</c>, <c>absence</c>, or an operand's role such as <c>numerator</c>.</param>
/// <param name="Span">Offsets into the source, UTF-16.</param>
/// <param name="Start">Line and column of the first code unit.</param>
/// <param name="End">Line and column just after the last one.</param>
/// <param name="Section">Words of the nearest heading above, or empty.</param>
/// <param name="Snippet">The source text of the span.</param>
/// <param name="Fidelity">Whether the span points at the original characters.</param>
public sealed record FindingLocation(
    string Role,
    TextSpan Span,
    LinePosition Start,
    LinePosition End,
    string Section,
    string Snippet,
    Fidelity Fidelity);
