using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Loading;

/// <summary>Parameter values a caller set by name; keeps count of which were used.</summary>
internal sealed class CallerParameters(
    ImmutableArray<KeyValuePair<string, string>> values, string ruleSet, RuleSetFaults faults)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>The parameter with the caller's value, where there is one; the last of several wins.</summary>
    public RuleParameter Apply(string key, RuleParameter parameter)
    {
        _known.Add(key);
        foreach (var (name, text) in values)
        {
            if (!string.Equals(name, key, StringComparison.Ordinal)) continue;
            if (ParameterReader.Set(parameter, text) is { } changed) parameter = changed;
            else faults.InFile(ruleSet, DiagnosticCode.ParameterWrongType, key, ParameterReader.NameOf(parameter.Kind));
        }

        return parameter;
    }

    /// <summary>Reports each value whose name no rule declares, with the nearest one that is.</summary>
    public void ReportUnused()
    {
        foreach (var (name, _) in values)
        {
            if (_known.Contains(name)) continue;
            faults.Add(new(DiagnosticCode.ParameterUnknown, DiagnosticSeverity.Error, ruleSet, null, null, [name])
            {
                Suggestion = NearestName.Of(name, _known),
            });
        }
    }
}
