using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>
/// The weighted share of what holds among the rules that apply and were decided. Exact decimals, rounded down, so that 100
/// means that nothing was deducted. Rules that do not apply leave numerator and denominator; undecided ones open a range.
/// <para>
/// A finding deducts its rule's weight divided by the number of facts the rule looked at, four at most: one wrong rate of
/// many costs a quarter of the rule, the fourth the rest; less where the finding is lighter than the rule. Two bounds hold
/// within each set of rules that share a cause: no rule deducts more than its cap, and findings with one cause deduct what
/// the heaviest of them does. Both bounds shrink with every finding that goes, and so does their minimum: mending never
/// lowers the score.
/// </para>
/// </summary>
internal static class ScoreModel
{
    public const string Version = "deductions-1";

    /// <summary>Facts beyond this many do not make one failure lighter.</summary>
    private const int MostFacts = 4;

    /// <summary>The score of one report; <paramref name="rules"/> and <paramref name="outcomes"/> correspond one to one.</summary>
    public static Score Of(ImmutableArray<Rule> rules, ImmutableArray<RuleOutcome> outcomes, ImmutableArray<Finding> findings)
    {
        decimal decided = 0, undecided = 0;
        var failed = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < outcomes.Length; i++)
        {
            switch (outcomes[i].Outcome)
            {
                case Outcome.Pass:
                    decided += rules[i].Weight;
                    break;
                case Outcome.Fail:
                    decided += rules[i].Weight;
                    failed[rules[i].Id] = i;
                    break;
                case Outcome.Undetermined or Outcome.Review or Outcome.Error:
                    undecided += rules[i].Weight;
                    break;
                default:
                    break;
            }
        }

        var applicable = decided + undecided;
        if (decided == 0) return new(null, null, null, applicable == 0 ? 1m : 0m, Version);
        var earned = decided - Deducted(rules, outcomes, findings, failed);
        return new(
            Percent(earned, decided),
            Percent(earned, applicable),
            Percent(earned + undecided, applicable),
            Math.Floor(decided / applicable * 1000m) / 1000m,
            Version);
    }

    private static decimal Deducted(
        ImmutableArray<Rule> rules, ImmutableArray<RuleOutcome> outcomes, ImmutableArray<Finding> findings, Dictionary<string, int> failed)
    {
        if (failed.Count == 0) return 0;
        var deductions = new ScoreDeductions(failed.Count, findings.Length);
        foreach (var finding in findings)
        {
            if (finding.Outcome != Outcome.Fail || !failed.TryGetValue(finding.RuleId, out var index)) continue;
            var rule = rules[index];
            var share = rule.Weight * Gravity(finding, rule) / Math.Clamp(outcomes[index].Facts, 1, MostFacts);
            deductions.Add(index, rule.Weight * rule.Cap, CauseOf(finding), share);
        }

        return deductions.Total();
    }

    /// <summary>
    /// What is wrong, whichever rule says so: the same part that is absent, or the same words wrong in the same respect.
    /// </summary>
    private static (string Kind, int Start, int End) CauseOf(Finding finding)
    {
        if (finding.Absence is { } absence) return (absence.Subject, -1, -1);
        var span = finding.Locations.IsEmpty ? default : finding.Locations[0].Span;
        return (finding.Category, span.Start, span.End);
    }

    /// <summary>A finding lighter than the rule itself, such as a variant's warning, deducts in proportion.</summary>
    private static decimal Gravity(Finding finding, Rule rule) =>
        Math.Min(1m, ((int)finding.Severity + 1m) / ((int)rule.Severity + 1m));

    private static decimal Percent(decimal part, decimal whole) => Math.Floor(part * 1000m / whole) / 10m;
}
