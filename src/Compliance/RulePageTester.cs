using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Documents;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Rules.Pages;

namespace Compliance;

/// <summary>Runs the examples of rules' pages, those of rules that are switched off included. Immutable and thread-safe.</summary>
/// <param name="checker">Checks the examples' texts.</param>
public sealed class RulePageTester(ComplianceChecker checker)
{
    /// <summary>
    /// All that is wrong with a page: malformed blocks, examples that do not hold, and kinds of example it must have and
    /// has not: one that fires, one that is silent and, where the rule says when it cannot decide, one that is undetermined.
    /// </summary>
    /// <param name="rule">The rule, of the checker's rule set.</param>
    /// <param name="page">Its page.</param>
    /// <param name="source">The page's name for diagnostics.</param>
    /// <param name="isComplete">False for a page that only adds examples to a rule of another rule set.</param>
    /// <param name="cancellationToken">Ends the test early.</param>
    /// <returns>The faults by place; empty where the page holds.</returns>
    public ImmutableArray<Diagnostic> Faults(
        Rule rule, RulePage page, string source, bool isComplete = true, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(source);
        var faults = page.Diagnostics.ToBuilder();
        var runner = rule.Enabled ? checker : new ComplianceChecker(Enabling(checker.RuleSet, rule));
        foreach (var example in page.Examples)
        {
            var result = runner.Check(example.Text, example.Title, OptionsOf(example), cancellationToken);
            faults.AddRange(ExampleComparison.Differences(example, result, source));
        }

        if (isComplete)
        {
            Require("fail", example => example.Findings.Any(static finding => finding.Outcome == "fail"));
            Require("pass", static example => example.Findings.IsEmpty);
            if (rule.RecognisedOnly || !rule.UndeterminedWhen.IsEmpty)
                Require("undetermined", example => example.Findings.Any(static finding => finding.Outcome == "undetermined"));
        }

        return faults.DrainToImmutable();

        void Require(string kind, Func<RuleExample, bool> isOfKind)
        {
            if (!page.Examples.Any(isOfKind))
                faults.Add(new(DiagnosticCode.ExampleKindMissing, DiagnosticSeverity.Error, source, null, null, [rule.Id, kind]));
        }
    }

    private static CheckOptions OptionsOf(RuleExample example) => CheckOptions.Default with
    {
        Comparisons = [.. example.Comparisons.Select(static other => new ComparisonReport(other.Key, other.Value))],
    };

    // A rule that is off unless a host switches it on must hold all the same.
    private static RuleSet Enabling(RuleSet ruleSet, Rule rule) => ruleSet with
    {
        Rules = [.. ruleSet.Rules.Select(each => each.Id == rule.Id ? each with { Enabled = true } : each)],
        Editions = [.. ruleSet.Editions.Select(edition => Enabling(edition, rule))],
    };
}
