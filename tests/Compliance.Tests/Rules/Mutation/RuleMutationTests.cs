using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Rules.Pages;
using Xunit.Abstractions;

namespace Compliance.Tests.Rules.Mutation;

/// <summary>A rule's page must notice whatever changes in the rule: each mutant of each shipped rule fails an example of its own page.</summary>
public sealed class RuleMutationTests(ITestOutputHelper output)
{
    public static TheoryData<string, string> Rules() => RulePageTests.Rules();

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_mutant_of_a_rule_is_killed_by_its_own_page(string ruleSetId, string ruleId)
    {
        var ruleSet = RuleSets.BuiltIn(ruleSetId)!;
        var rule = ruleSet.Find(ruleId)!;
        var checker = new ComplianceChecker(ruleSet);
        var examples = RulePage.Read(ruleId, RuleSets.PageOf(ruleSetId, ruleId)!, ruleId + ".md").Examples
            .Select(example => (Example: example, Result: checker.Check(example.Text, example.Title))).ToList();
        var mutants = RuleMutants.Of(rule, ruleSet).ToList();

        var survivors = mutants.Where(mutant => examples.TrueForAll(one => Holds(ruleSet, mutant.Rule, one.Example, one.Result)))
            .Select(mutant => mutant.Change).ToList();

        output.WriteLine($"{ruleId}: {mutants.Count} mutants, {survivors.Count} survivors");
        foreach (var survivor in survivors) output.WriteLine(survivor);
        survivors.Should().HaveCount(0, string.Join('\n', survivors));
    }

    [Fact]
    public void A_mutant_is_made_for_each_operator_bound_condition_and_word() =>
        ExpressionMutants.Of("a > 1 && !(b in ['x', 'y'])").Should().BeEquivalentTo(
            "((a > 1) || !(b in ['x', 'y']))", "(a > 1)", "!(b in ['x', 'y'])",
            "((a >= 1) && !(b in ['x', 'y']))", "((a <= 1) && !(b in ['x', 'y']))", "((a > 2) && !(b in ['x', 'y']))", "((a > 0) && !(b in ['x', 'y']))",
            "((a > 1) && (b in ['x', 'y']))", "((a > 1) && !!(b in ['x', 'y']))", "((a > 1) && !(b in ['y']))", "((a > 1) && !(b in ['x']))",
            "((a > 1) && !(b in ['zz', 'y']))", "((a > 1) && !(b in ['x', 'zz']))");

    private static bool Holds(RuleSet ruleSet, Rule mutant, RuleExample example, CheckResult result)
    {
        var evaluation = ReportEvaluator.Evaluate(
            ruleSet with { Rules = [mutant] }, result.Report!, result.Claims!, new(null, Severity.Error, EveryOutcome: false), default);
        return ExampleComparison.Differences(example, result with { Findings = evaluation.Findings }, "page").IsEmpty;
    }
}
