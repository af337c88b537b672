using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>
/// The first score: the weighted share of what passed among the rules that apply and were decided. Rules that do not
/// apply leave numerator and denominator; undecided ones open a range. Exact decimals, rounded down, so that 100 means
/// that nothing was deducted.
/// </summary>
internal static class ScoreModel
{
    public const string Version = "share-1";

    /// <summary>The score of one report; <paramref name="rules"/> and <paramref name="outcomes"/> correspond one to one.</summary>
    public static Score Of(ImmutableArray<Rule> rules, ImmutableArray<RuleOutcome> outcomes, ImmutableArray<Finding> findings)
    {
        decimal earned = 0, decided = 0, undecided = 0;
        for (var i = 0; i < outcomes.Length; i++)
        {
            var rule = rules[i];
            switch (outcomes[i].Outcome)
            {
                case Outcome.Pass:
                    earned += rule.Weight;
                    decided += rule.Weight;
                    break;
                case Outcome.Fail:
                    earned += rule.Weight * (1 - rule.Cap * Gravest(findings, rule));
                    decided += rule.Weight;
                    break;
                case Outcome.Undetermined or Outcome.Review or Outcome.Error:
                    undecided += rule.Weight;
                    break;
                default:
                    break;
            }
        }

        var applicable = decided + undecided;
        if (decided == 0) return new(null, null, null, applicable == 0 ? 1m : 0m, Version);
        return new(
            Percent(earned, decided),
            Percent(earned, applicable),
            Percent(earned + undecided, applicable),
            Math.Floor(decided / applicable * 1000m) / 1000m,
            Version);
    }

    /// <summary>A finding lighter than the rule itself, such as a variant's warning, deducts in proportion.</summary>
    private static decimal Gravest(ImmutableArray<Finding> findings, Rule rule)
    {
        var gravest = -1;
        foreach (var finding in findings)
        {
            if (finding.Outcome == Outcome.Fail && string.Equals(finding.RuleId, rule.Id, StringComparison.Ordinal))
                gravest = Math.Max(gravest, (int)finding.Severity);
        }

        return gravest < 0 || gravest >= (int)rule.Severity ? 1m : (gravest + 1m) / ((int)rule.Severity + 1m);
    }

    private static decimal Percent(decimal part, decimal whole) => Math.Floor(part * 1000m / whole) / 10m;
}
