using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Rendering;

/// <summary>Looks up what the rule set says of a rule, where the run's header carries the rules.</summary>
internal sealed class RuleTitles(ImmutableArray<Rule> rules, Language language)
{
    private readonly Dictionary<string, Rule> _rules = rules.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The rule's title, or null where it is not known.</summary>
    public string? Of(string ruleId) => _rules.GetValueOrDefault(ruleId)?.Title.In(language);

    /// <summary>The words of the law that were seen, or null.</summary>
    public string? QuoteOf(string ruleId, FindingBasis basis)
    {
        if (!_rules.TryGetValue(ruleId, out var rule)) return null;
        foreach (var law in rule.Basis)
        {
            if (string.Equals(law.Source.Document, basis.Document, StringComparison.Ordinal) && string.Equals(law.Article, basis.Article, StringComparison.Ordinal))
                return law.Source.Quote;
        }

        return null;
    }
}
