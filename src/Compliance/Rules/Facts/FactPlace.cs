using Compliance.Text;

namespace Compliance.Rules.Facts;

/// <summary>One place a fact stands at.</summary>
/// <param name="Role">subject, absence, or an operand's role such as numerator.</param>
/// <param name="Span">Where.</param>
internal readonly record struct FactPlace(string Role, TextSpan Span);
