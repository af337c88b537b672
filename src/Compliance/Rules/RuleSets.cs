using System.Collections.Immutable;
using Compliance.Rules.Loading;

namespace Compliance.Rules;

/// <summary>The rule sets that come with the library. Each is loaded on first use and kept.</summary>
public static class RuleSets
{
    private static readonly ImmutableSortedDictionary<string, Lazy<RuleSetLoading>> Loaded = EmbeddedRuleSets.Ids()
        .ToImmutableSortedDictionary(
            static id => id,
            static id => new Lazy<RuleSetLoading>(() => RuleSetLoader.Load(EmbeddedRuleSets.SourceOf(id)!)),
            StringComparer.Ordinal);

    /// <summary>Their ids, in ordinal order.</summary>
    public static ImmutableArray<string> Ids { get; } = [.. EmbeddedRuleSets.Ids()];

    /// <summary>The rule set for 法治政府建设年度报告, the annual report on building a law-based government.</summary>
    public static RuleSet LawBasedGovernmentReport => BuiltIn("law-based-government-report")!;

    /// <summary>The built-in rule set with this id, or null where there is none.</summary>
    /// <exception cref="InvalidOperationException">The library was built with a faulty rule set; the message lists the faults.</exception>
    public static RuleSet? BuiltIn(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!Loaded.TryGetValue(id, out var loading)) return null;
        return loading.Value.RuleSet ?? throw new InvalidOperationException(
            string.Join('\n', loading.Value.Diagnostics.Select(static d => $"{d.Source}({d.Line},{d.Column}): {d.MessageIn(Diagnostics.Language.English)}")));
    }

    /// <summary>The files of the built-in rule set with this id, for rule sets that extend it; null where there is none.</summary>
    public static IRuleSetSource? SourceOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return EmbeddedRuleSets.SourceOf(id);
    }

    /// <summary>The page of a built-in rule as Markdown, or null where there is none.</summary>
    public static string? PageOf(string id, string ruleId)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(ruleId);
        return EmbeddedRuleSets.PageOf(id, ruleId);
    }
}
