namespace Compliance.Evaluation;

/// <summary>
/// Adds up what findings deduct. Rules that share a cause, directly or over others, form a set; a set deducts the lesser of
/// what its rules may (each up to its cap) and what its causes do (each once, by its heaviest finding).
/// </summary>
/// <param name="rules">How many rules failed.</param>
/// <param name="findings">How many findings there are.</param>
internal sealed class ScoreDeductions(int rules, int findings)
{
    private readonly Dictionary<int, (decimal Sum, decimal Cap)> _rules = new(rules);
    private readonly Dictionary<(string Kind, int Start, int End), (decimal Heaviest, int Rule)> _causes = new(findings);
    private readonly Dictionary<int, int> _parents = new(rules);

    /// <summary>Notes that a finding of rule <paramref name="rule"/> deducts <paramref name="share"/>.</summary>
    public void Add(int rule, decimal cap, (string Kind, int Start, int End) cause, decimal share)
    {
        _rules[rule] = (_rules.GetValueOrDefault(rule).Sum + share, cap);
        _parents.TryAdd(rule, rule);
        if (_causes.TryGetValue(cause, out var known))
        {
            _causes[cause] = (Math.Max(known.Heaviest, share), known.Rule);
            _parents[SetOf(rule)] = SetOf(known.Rule);
        }
        else
        {
            _causes.Add(cause, (share, rule));
        }
    }

    public decimal Total()
    {
        var sets = new Dictionary<int, (decimal Rules, decimal Causes)>(rules);
        foreach (var (rule, (sum, cap)) in _rules)
        {
            var set = sets.GetValueOrDefault(SetOf(rule));
            sets[SetOf(rule)] = (set.Rules + Math.Min(sum, cap), set.Causes);
        }

        foreach (var (heaviest, rule) in _causes.Values)
        {
            var set = sets[SetOf(rule)];
            sets[SetOf(rule)] = (set.Rules, set.Causes + heaviest);
        }

        return sets.Values.Sum(static set => Math.Min(set.Rules, set.Causes));
    }

    private int SetOf(int rule)
    {
        while (_parents[rule] != rule) rule = _parents[rule] = _parents[_parents[rule]];
        return rule;
    }
}
