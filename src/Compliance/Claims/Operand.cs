using Compliance.Text;

namespace Compliance.Claims;

/// <summary>One number that takes part in a relation.</summary>
/// <param name="Role">numerator, denominator, rate, total, part, whole, announced, item, first, second, base, current, growth, earlier, later.</param>
/// <param name="Span">The number with its unit, as written.</param>
/// <param name="Interval">The values it may stand for.</param>
public sealed record Operand(string Role, TextSpan Span, Interval Interval);
