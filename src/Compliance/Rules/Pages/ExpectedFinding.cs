using System.Collections.Immutable;

namespace Compliance.Rules.Pages;

/// <summary>A finding that an example of a rule's page promises.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Outcome">The outcome as the contracts name it: fail, review, undetermined or error.</param>
/// <param name="Places">The places it must have: the first is the finding's main one, further ones may come in any order.</param>
/// <param name="Reason">The coded reason it must give, or null for any.</param>
/// <param name="Severity">The severity it must have, as a rule file names it, or null for any.</param>
/// <param name="PageLine">1-based line of the page.</param>
public sealed record ExpectedFinding(
    string RuleId, string Outcome, ImmutableArray<ExpectedPlace> Places, string? Reason, string? Severity, int PageLine)
{
    /// <summary>The rule's variant that must have spoken, counted from 1, or 0 for the rule's own message; null for any.</summary>
    public int? Variant { get; init; }
}
