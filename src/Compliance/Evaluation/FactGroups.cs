using Compliance.Rules;
using Compliance.Rules.Expressions;

namespace Compliance.Evaluation;

/// <summary>The facts one rule speaks about: those of one outcome, reason and group value share a finding.</summary>
/// <param name="groupBy">Gives the group value; null where every fact has a finding of its own.</param>
internal sealed class FactGroups(RuleExpression? groupBy)
{
    private readonly List<(FactVerdict Verdict, List<object> Facts)> _groups = [];
    private readonly Dictionary<CelValue, List<int>>? _byValue = groupBy is null ? null : new(CelEquality.Instance);

    /// <summary>The groups in the order of their first facts.</summary>
    public IReadOnlyList<(FactVerdict Verdict, List<object> Facts)> All => _groups;

    /// <summary>Adds the fact at hand, <c>frame.It</c>.</summary>
    public void Add(FactVerdict verdict, object fact, EvaluationFrame frame)
    {
        if (groupBy is not null && _byValue is not null)
        {
            var value = groupBy.Evaluate(frame);
            if (!_byValue.TryGetValue(value, out var groups)) _byValue.Add(value, groups = []);
            foreach (var group in groups)
            {
                if (_groups[group].Verdict != verdict) continue;
                _groups[group].Facts.Add(fact);
                return;
            }

            groups.Add(_groups.Count);
        }

        _groups.Add((verdict, [fact]));
    }
}
