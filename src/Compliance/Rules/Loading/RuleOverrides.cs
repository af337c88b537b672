using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules.Loading;

/// <summary>What overlays change of one rule, the later over the earlier, with where each change comes from.</summary>
internal sealed class RuleOverrides
{
    /// <summary>The severity in force and the rule set that set it, or null.</summary>
    public (Severity Severity, string Source)? Severity { get; private set; }

    /// <summary>Whether the rule is on, or null where no overlay says.</summary>
    public bool? Enabled { get; private set; }

    /// <summary>Its weight, or null.</summary>
    public decimal? Weight { get; private set; }

    /// <summary>Parameter values with the rule set that set each.</summary>
    public Dictionary<string, (JsonCursor Value, string Source)> Parameters { get; } = new(StringComparer.Ordinal);

    /// <summary>Every property that was set, by which rule set and where, in the order they were laid.</summary>
    public List<(string Property, string RuleSet, JsonCursor Value)> Set { get; } = [];

    /// <summary>Lays one overlay's object over what is known so far.</summary>
    public void Add(JsonCursor cursor, string ruleSet, RuleSetFaults faults)
    {
        var reader = new ObjectReader(cursor, faults);
        if (reader.Choice("severity", RuleNames.Severities) is { } severity) Severity = (severity, ruleSet);
        Enabled = reader.Flag("enabled") ?? Enabled;
        Weight = reader.Number("weight", RuleReader.SmallestWeight, RuleReader.LargestWeight) ?? Weight;
        foreach (var (name, value) in reader.Members("parameters"))
        {
            Parameters[name] = (value, ruleSet);
            Set.Add(("parameters." + name, ruleSet, value));
        }

        foreach (var member in cursor.Value.Members)
        {
            if (member.Name is "severity" or "enabled" or "weight") Set.Add((member.Name, ruleSet, cursor.Member(member)));
        }

        reader.Any("reason");
        reader.Finish();
    }

    /// <summary>The parameters among <paramref name="names"/> that no rule declares, as faults.</summary>
    public void ReportUnknownParameters(ImmutableArray<string> names, RuleSetFaults faults)
    {
        foreach (var (name, (value, _)) in Parameters)
        {
            if (!names.Contains(name, StringComparer.Ordinal)) faults.Misspelt(value, DiagnosticCode.ParameterUnknown, name, names);
        }
    }
}
