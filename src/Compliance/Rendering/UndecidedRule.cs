using Compliance.Findings;

namespace Compliance.Rendering;

/// <summary>A rule that could not be decided for one reason, and where.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Reason">The coded reason, or null.</param>
/// <param name="Message">What is missing and how to give it, or the rule's title; null where no fact was looked at.</param>
/// <param name="Places">The facts that lacked something; empty where the rule as a whole could not be decided.</param>
internal sealed record UndecidedRule(string RuleId, string? Reason, FindingMessage? Message, IReadOnlyList<FindingLocation> Places);
