using Compliance.Findings;
using Compliance.Rules;
using Compliance.Rules.Pages;

namespace Compliance.Tests.Rules;

public class SecondRuleSetTests
{
    private const string Id = "government-information-disclosure-report";

    private static readonly ComplianceChecker Checker = new(RuleSets.BuiltIn(Id)!);

    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var rule in Checker.RuleSet.Rules)
            foreach (var example in Read(rule)) data.Add(rule.Id, example.Title);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_its_pages_gives_what_it_lists(string rule, string title)
    {
        var example = Read(Checker.RuleSet.Find(rule)!).Single(candidate => candidate.Title == title);

        Compliance.Evaluation.ExampleComparison.Differences(example, Checker.Check(example.Text, "-", new() { EveryOutcome = true }), rule)
            .Select(fault => fault.MessageIn(Compliance.Diagnostics.Language.English)).Should().BeEmpty();
    }

    [Fact]
    public void It_holds_words_of_the_other_rule_set_and_none_of_its_rules_or_parts()
    {
        Checker.RuleSet.Rules.Should().OnlyContain(rule => rule.Id.StartsWith("DIS-", StringComparison.Ordinal));
        Checker.RuleSet.Parts.Should().HaveCount(6);
    }

    [Fact]
    public void Each_built_in_rule_set_notices_the_other_ones_reports()
    {
        const string law = "青石县人民政府关于2025年法治政府建设情况的报告\n2025年，现将有关情况报告如下：\n一、主要举措和成效\n办理案件41件。\n";
        const string disclosure = "青石县人民政府2025年政府信息公开工作年度报告\n现将有关情况报告如下。\n一、总体情况\n做好公开。\n";

        Checker.Check(law).Report!.Recognised.Should().BeFalse();
        Checker.Check(disclosure).Report!.Recognised.Should().BeTrue();
        var other = new ComplianceChecker(RuleSets.LawBasedGovernmentReport);
        other.Check(disclosure).Report!.Recognised.Should().BeFalse();
        other.Check(law).Report!.Recognised.Should().BeTrue();
        Checker.Check(law).Outcomes.Where(outcome => outcome.RuleId is "DIS-01" or "DIS-06").Should().OnlyContain(outcome => outcome.Outcome == Outcome.Undetermined);
    }

    private static IEnumerable<RuleExample> Read(Rule rule) => RulePage.Read(rule.Id, RuleSets.PageOf(Id, rule.Id)!, rule.Id).Examples;
}
