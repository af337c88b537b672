using System.Collections.Immutable;
using Compliance.Rules;

namespace Compliance.Findings;

/// <summary>Which rules a result comes from.</summary>
/// <param name="Id">The rule set's id.</param>
/// <param name="Edition">Its edition.</param>
/// <param name="Digest">SHA-256 over all its files and the caller's parameters, lower-case hex.</param>
/// <param name="AsOf">The day as of which rules were chosen, or null where no date was known.</param>
public sealed record RuleSetStamp(string Id, string Edition, string Digest, DateOnly? AsOf)
{
    /// <summary>Parameters the caller set, by name, as text.</summary>
    public ImmutableSortedDictionary<string, string> Parameters { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The stamp of a rule set, with the edition in force on a day.</summary>
    public static RuleSetStamp Of(RuleSet ruleSet, DateOnly? asOf)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return new(ruleSet.Id, ruleSet.AsOf(asOf).Edition, ruleSet.Digest, asOf) { Parameters = ruleSet.CallerParameters };
    }
}
