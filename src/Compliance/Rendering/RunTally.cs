using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Findings;

namespace Compliance.Rendering;

/// <summary>Adds up a run's results, one at a time. Not thread-safe; keeps numbers, never the results.</summary>
public sealed class RunTally
{
    private static readonly Verdict[] Verdicts = [Verdict.Pass, Verdict.Review, Verdict.Blocked, Verdict.Error, Verdict.Unreadable];

    private readonly int[] _byVerdict = new int[Verdicts.Length];
    private readonly Dictionary<string, int> _ruleIndex = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, OutcomeCounts>> _byRule = [];
    private readonly SortedDictionary<string, int> _byFailure = new(StringComparer.Ordinal);
    private OutcomeCounts _byOutcome;
    private int _documents;

    /// <summary>Adds one document.</summary>
    public void Add(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        _documents++;
        _byVerdict[Array.IndexOf(Verdicts, result.Verdict)]++;
        foreach (var outcome in result.Outcomes)
        {
            _byOutcome = _byOutcome.With(outcome.Outcome);
            if (!_ruleIndex.TryGetValue(outcome.RuleId, out var index))
            {
                index = _byRule.Count;
                _ruleIndex.Add(outcome.RuleId, index);
                _byRule.Add(new(outcome.RuleId, default));
            }

            _byRule[index] = new(outcome.RuleId, _byRule[index].Value.With(outcome.Outcome));
        }

        if (result.Verdict is Verdict.Unreadable or Verdict.Error)
        {
            var failure = FailureOf(result);
            _byFailure[failure] = _byFailure.GetValueOrDefault(failure) + 1;
        }
    }

    /// <summary>The sums so far.</summary>
    /// <param name="notices">What else is to be said of the run.</param>
    public RunSummary ToSummary(ImmutableArray<RunNotice> notices) => new()
    {
        Documents = _documents,
        ByVerdict = [.. Verdicts.Select((verdict, i) => KeyValuePair.Create(verdict, _byVerdict[i]))],
        ByRule = [.. _byRule],
        ByOutcome = _byOutcome,
        ByFailure = [.. _byFailure],
        Notices = notices,
    };

    /// <summary>The first error's code names the failure; a broken rule is named as such.</summary>
    private static string FailureOf(CheckResult result)
    {
        foreach (var diagnostic in result.Diagnostics)
            if (diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Code != DiagnosticCode.RuleFailed) return ContractNames.Of(diagnostic.Code);
        return result.Verdict == Verdict.Error ? "ruleError" : "unreadable";
    }
}
