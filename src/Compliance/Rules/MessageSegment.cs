namespace Compliance.Rules;

/// <summary>A stretch of a message: fixed words, or a placeholder.</summary>
/// <param name="Words">Fixed words; empty for a placeholder.</param>
/// <param name="Placeholder">The expression whose value stands here, or null for fixed words.</param>
internal readonly record struct MessageSegment(string Words, RuleExpression? Placeholder);
