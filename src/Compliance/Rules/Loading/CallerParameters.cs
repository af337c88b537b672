using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Loading;

/// <summary>
/// Parameter values a caller set by name: <c>RULE-01.name</c>, or <c>name</c> alone where the rule set or one rule alone
/// declares it. Keeps count of which were used.
/// </summary>
internal sealed class CallerParameters(
    ImmutableArray<KeyValuePair<string, string>> values, string ruleSet, RuleSetFaults faults)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Which parameters of rules a name alone stands for.</summary>
    private readonly Dictionary<string, List<string>> _short = new(StringComparer.Ordinal);

    /// <summary>The parameter with the caller's value, where there is one; the last of several wins.</summary>
    public RuleParameter Apply(string key, RuleParameter parameter)
    {
        _known.Add(key);
        foreach (var (name, text) in values)
        {
            if (!string.Equals(name, key, StringComparison.Ordinal) && !IsShortFor(name, key)) continue;
            if (ParameterReader.Set(parameter, text) is { } changed) parameter = changed;
            else faults.InFile(ruleSet, DiagnosticCode.ParameterWrongType, key, ParameterReader.Expected(parameter));
        }

        return parameter;
    }

    /// <summary>Reports each value whose name no rule declares, with the nearest one that is.</summary>
    public void ReportUnused()
    {
        foreach (var (name, _) in values)
        {
            if (_known.Contains(name)) continue;
            var meant = _short.GetValueOrDefault(name);
            if (meant is [_]) continue;
            faults.Add(new(DiagnosticCode.ParameterUnknown, DiagnosticSeverity.Error, ruleSet, null, null, [name])
            {
                Suggestion = meant is null ? NearestOf(name) : string.Join(", ", meant),
            });
        }
    }

    /// <summary>A name of the rule set itself goes before: those are read first.</summary>
    private bool IsShortFor(string name, string key)
    {
        if (_known.Contains(name) || !key.EndsWith(name, StringComparison.Ordinal) || key.IndexOf('.', StringComparison.Ordinal) < 0) return false;
        if (key.LastIndexOf('.') != key.Length - name.Length - 1) return false;
        if (!_short.TryGetValue(name, out var keys)) _short[name] = keys = [];
        keys.Add(key);
        return true;
    }

    private string? NearestOf(string name)
    {
        if (name.Contains('.', StringComparison.Ordinal)) return NearestName.Of(name, _known);
        var near = NearestName.Of(name, _known.Select(static key => key[(key.LastIndexOf('.') + 1)..]));
        return near is null ? null : _known.FirstOrDefault(key => key == near) ?? _known.Order(StringComparer.Ordinal).First(key => key.EndsWith('.' + near, StringComparison.Ordinal));
    }
}
