using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>What a gate does. Looks at findings and outcomes alone, never at the score.</summary>
internal static class VerdictModel
{
    /// <summary>Error before blocked before review: an engine fault says nothing about the report and keeps the gate closed.</summary>
    public static Verdict Of(RuleSet ruleSet, ImmutableArray<RuleOutcome> outcomes, ImmutableArray<Finding> findings, Severity? threshold)
    {
        foreach (var outcome in outcomes)
        {
            if (outcome.Outcome == Outcome.Error) return Verdict.Error;
        }

        foreach (var finding in findings)
        {
            if (finding.Outcome == Outcome.Fail && (finding.Severity == Severity.Veto || finding.Severity >= threshold)) return Verdict.Blocked;
        }

        foreach (var outcome in outcomes)
        {
            if (outcome.Outcome is Outcome.Undetermined or Outcome.Review && ruleSet.Find(outcome.RuleId) is { MustDecide: true }) return Verdict.Review;
        }

        return Verdict.Pass;
    }
}
