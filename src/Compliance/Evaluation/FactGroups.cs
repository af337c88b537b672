using Compliance.Findings;
using Compliance.Rules;
using Compliance.Rules.Expressions;

namespace Compliance.Evaluation;

/// <summary>
/// The facts one rule speaks about: those of one outcome, reason and group value share a finding. Beyond
/// <see cref="OutputLimits.Findings"/> groups of one outcome, further facts are only counted.
/// </summary>
/// <param name="rule">Its <c>groupBy</c> gives the group value; without one every fact has a finding of its own.</param>
internal sealed class FactGroups(Rule rule)
{
    private readonly List<(FactVerdict Verdict, List<object> Facts)> _groups = [];
    private readonly Dictionary<CelValue, List<int>>? _byValue = rule.GroupBy is null ? null : new(CelEquality.Instance);
    private readonly int[] _counts = new int[(int)Outcome.Error + 1];
    private readonly List<OmittedFacts> _omitted = [];

    /// <summary>The groups in the order of their first facts.</summary>
    public List<(FactVerdict Verdict, List<object> Facts)> All => _groups;

    /// <summary>What was only counted, one for each outcome, in the order of their first facts.</summary>
    public List<OmittedFacts> Omitted => _omitted;

    /// <summary>Adds the fact at hand, <c>frame.It</c>.</summary>
    public void Add(FactVerdict verdict, object fact, EvaluationFrame frame)
    {
        ref var count = ref _counts[(int)verdict.Outcome];
        if (rule.GroupBy is { } groupBy && _byValue is not null)
        {
            var value = groupBy.Evaluate(frame);
            if (_byValue.TryGetValue(value, out var groups))
            {
                foreach (var group in groups)
                {
                    if (_groups[group].Verdict != verdict) continue;
                    _groups[group].Facts.Add(fact);
                    return;
                }
            }

            if (count < OutputLimits.Findings)
            {
                if (groups is null) _byValue.Add(value, groups = []);
                groups.Add(_groups.Count);
            }
        }

        if (count >= OutputLimits.Findings)
        {
            Omit(verdict, fact, frame);
            return;
        }

        count++;
        _groups.Add((verdict, [fact]));
    }

    private void Omit(FactVerdict verdict, object fact, EvaluationFrame frame)
    {
        var omitted = _omitted.Find(known => known.Verdict.Outcome == verdict.Outcome);
        if (omitted is null) _omitted.Add(omitted = new(verdict, fact));
        omitted.Add(rule, frame);
    }
}
