using Compliance.Rules.Loading;

namespace Compliance.Rules;

/// <summary>Loads rule sets. Never throws on input: a rule set, or all its faults at once.</summary>
public static class RuleSetLoader
{
    /// <summary>Loads the rule set whose files <paramref name="source"/> hands out, with all it extends.</summary>
    public static RuleSetLoading Load(IRuleSetSource source) => Load(source, []);

    /// <summary>Loads a rule set with parameters set by the caller.</summary>
    /// <param name="source">Where the files come from.</param>
    /// <param name="parameters">Values as text, by <c>RULE-ID.name</c> for a rule's parameter or <c>name</c> for one of the rule set.</param>
    public static RuleSetLoading Load(IRuleSetSource source, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(parameters);
        var faults = new RuleSetFaults();
        var (layers, digest) = RuleSetStack.Read(source, faults);
        if (layers.IsEmpty) return new(null, faults.Ordered());
        var ruleSet = new RuleSetBuilder(layers, digest, [.. parameters], faults).Build();
        return new(faults.Any ? null : ruleSet, faults.Ordered());
    }
}
