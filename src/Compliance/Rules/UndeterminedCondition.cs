namespace Compliance.Rules;

/// <summary>When a rule cannot be decided, and why.</summary>
/// <param name="When">The condition; looked at before the rule's assertion.</param>
/// <param name="Reason">A code such as <c>no-date</c>, where it is the same for every fact; else null.</param>
/// <param name="ReasonFrom">An expression that gives the code, such as <c>it.reason</c>; else null. Exactly one of the two is given.</param>
public sealed record UndeterminedCondition(RuleExpression When, string? Reason, RuleExpression? ReasonFrom)
{
    /// <summary>What is missing and how to give it, or null for the rule's title.</summary>
    public MessageTemplate? Message { get; init; }
}
