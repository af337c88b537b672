using System.Collections.Immutable;

namespace Compliance.Rules.Pages;

/// <summary>One example of a rule's page: a report's text and the findings the rule must give on it, neither more nor fewer.</summary>
/// <param name="RuleId">The rule whose page it stands on.</param>
/// <param name="Title">The words after <c>report</c> on the fence, or empty.</param>
/// <param name="PageLine">1-based line of the page on which the text's fence opens.</param>
/// <param name="Text">The text, lines joined by \n.</param>
/// <param name="Findings">What is promised; empty where the rule must stay silent.</param>
public sealed record RuleExample(string RuleId, string Title, int PageLine, string Text, ImmutableArray<ExpectedFinding> Findings)
{
    /// <summary>Reports the text is compared with, by name; empty for most examples.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Comparisons { get; init; } = [];
}
