using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Running;

namespace Compliance.Tool.Rules;

/// <summary>Finds the rule a command names.</summary>
internal static class RuleLookup
{
    /// <summary>The rule set in force and its rule; nulls, with faults, where the set does not load.</summary>
    /// <exception cref="UsageException">There is no such rule.</exception>
    public static (RuleSet? RuleSet, Rule? Rule) Find(CheckSettings settings, ToolConsole console, string id, out ImmutableArray<Diagnostic> faults)
    {
        var loading = CheckerFactory.Load(settings, console);
        faults = loading.Diagnostics;
        if (loading.RuleSet is not { } ruleSet) return (null, null);
        var rule = ruleSet.Find(id)
            ?? ruleSet.Rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))
            ?? throw Unknown(ruleSet, id);
        return (ruleSet, rule);
    }

    private static UsageException Unknown(RuleSet ruleSet, string id) =>
        NearestName.Of(id, ruleSet.Rules.Select(static rule => rule.Id)) is { } nearest
            ? new UsageException(RulesTexts.Format(RulesText.RuleMissingNearest, ruleSet.Id, id, nearest))
            : new UsageException(RulesTexts.Format(RulesText.RuleMissing, ruleSet.Id, id));
}
