using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>What a gate does. Looks at findings and outcomes alone, never at the score.</summary>
internal static class VerdictModel
{
    /// <summary>Error before blocked before review: an engine fault says nothing about the report and keeps the gate closed.</summary>
    /// <param name="rules">The rules applied, one an outcome.</param>
    /// <param name="outcomes">Their outcomes.</param>
    /// <param name="findings">Their findings.</param>
    /// <param name="threshold">The severity from which a finding blocks; null blocks on a veto alone.</param>
    public static Verdict Of(
        ImmutableArray<Rule> rules, ImmutableArray<RuleOutcome> outcomes, ImmutableArray<Finding> findings, Severity? threshold)
    {
        foreach (var outcome in outcomes)
        {
            if (outcome.Outcome == Outcome.Error) return Verdict.Error;
        }

        foreach (var finding in findings)
        {
            if (finding is { Outcome: Outcome.Fail, IsExcused: false } && (finding.Severity == Severity.Veto || finding.Severity >= threshold)) return Verdict.Blocked;
        }

        for (var i = 0; i < outcomes.Length; i++)
        {
            if (!rules[i].MustDecide) continue;
            if (outcomes[i].Outcome == Outcome.Undetermined) return Verdict.Review;
            if (outcomes[i].Outcome == Outcome.Review && !IsExcused(rules[i], findings)) return Verdict.Review;
        }

        return Verdict.Pass;
    }

    /// <summary>True where a waiver or the baseline has already decided everything the rule left to a person.</summary>
    private static bool IsExcused(Rule rule, ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (finding is { Outcome: Outcome.Review, IsExcused: false } && string.Equals(finding.RuleId, rule.Id, StringComparison.Ordinal)) return false;
        }

        return true;
    }
}
