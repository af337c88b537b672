using Compliance.Diagnostics;

namespace Compliance.Rules;

/// <summary>Another severity or message of the same requirement, for the facts its condition picks out. The first match wins.</summary>
/// <param name="When">The condition over the fact that failed.</param>
/// <param name="Severity">The severity then, or null for the rule's own.</param>
/// <param name="Message">The message then, or null for the rule's own.</param>
public sealed record RuleVariant(RuleExpression When, Severity? Severity, MessageTemplate? Message)
{
    /// <summary>What to do then, or null for the rule's own.</summary>
    public LocalizedText? Remedy { get; init; }
}
