using Compliance.Diagnostics;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Rules.Pages;

namespace Compliance.Tests.Rules;

public class RulePageTests
{
    public static TheoryData<string, string> Rules()
    {
        var data = new TheoryData<string, string>();
        foreach (var id in RuleSets.Ids)
        {
            foreach (var rule in RuleSets.BuiltIn(id)!.Rules) data.Add(id, rule.Id);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_examples_of_every_page_hold(string ruleSetId, string ruleId)
    {
        var ruleSet = RuleSets.BuiltIn(ruleSetId)!;
        var checker = new ComplianceChecker(ruleSet);
        var page = RulePage.Read(ruleId, RuleSets.PageOf(ruleSetId, ruleId)!, ruleId + ".md");

        new RulePageTester(checker).Faults(ruleSet.Find(ruleId)!, page, ruleId + ".md").Select(RuleSetText.Describe).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_variant_of_a_rule_has_an_example(string ruleSetId, string ruleId)
    {
        var ruleSet = RuleSets.BuiltIn(ruleSetId)!;
        var rule = ruleSet.Find(ruleId)!;
        var examples = RulePage.Read(ruleId, RuleSets.PageOf(ruleSetId, ruleId)!, ruleId + ".md").Examples;

        var checker = new ComplianceChecker(ruleSet);
        var messages = examples.SelectMany(example => checker.Check(example.Text, example.Title).Findings)
            .Where(finding => finding.RuleId == ruleId).Select(finding => finding.Message.Id).ToHashSet();
        for (var variant = 1; variant <= rule.Variants.Length; variant++) messages.Should().Contain($"{ruleId}/{variant}");
    }

    [Theory]
    [InlineData("```report\na\n```\n```findings\nA-1 fail 1 \"a\"\n+ part 1 \"a\"\n```", "")]
    [InlineData("```report\na\n```\n", "ExampleWithoutFindings 1")]
    [InlineData("```report\na\n", "ExampleUnclosed 1")]
    [InlineData("```report\na\n```\n```findings\nA-1 fale 1 \"a\"\nA-1 fail 1 \"a\" severty=error\nA-1 fail 1 \"a\" severity=high\nA-1 fail 1 \"a\" variant=x\nA-1 fail 1 \"a\" reason=r severity=info variant=2\n```", "ExampleLineMalformed 5 ExampleLineMalformed 6 ExampleLineMalformed 7 ExampleLineMalformed 8")]
    [InlineData("```report\na\n```\n```findings\nA-1 fail x \"a\"\n+ part 1 \"a\"\nA-1 fail 1\n```", "ExampleLineMalformed 5 ExampleLineMalformed 6 ExampleLineMalformed 7")]
    public void A_malformed_example_is_reported_at_its_line(string markdown, string faults) =>
        string.Join(' ', RulePage.Read("A-1", markdown, "A-1.md").Diagnostics.Select(d => $"{d.Code} {d.Line}")).Should().Be(faults);

    [Theory]
    [InlineData("甲一。", "A-1 fail 1 \"甲一。\"", "ExampleKindMissing pass")]
    [InlineData("乙二。", "", "ExampleKindMissing fail")]
    public void A_page_without_a_firing_or_a_silent_example_is_incomplete(string text, string findings, string fault)
    {
        var set = RuleSetText.Loaded(RuleSetText.Set(RuleSetText.Rule("A-1", "\"select\": \"paragraphs\", \"assert\": \"!it.text.contains('甲')\"")));
        var page = RulePage.Read("A-1", $"```report\n{text}\n```\n```findings\n{findings}\n```", "A-1.md");
        var tester = new RulePageTester(new ComplianceChecker(set));

        string.Join(' ', tester.Faults(set.Rules[0], page, "A-1.md").Select(d => $"{d.Code} {d.Arguments[^1]}")).Should().Be(fault);
        tester.Faults(set.Rules[0], page, "A-1.md", isComplete: false).Should().BeEmpty();
    }

    [Fact]
    public void A_page_fails_for_what_is_missing_elsewhere_or_unlisted()
    {
        var set = RuleSetText.Loaded(RuleSetText.Set(RuleSetText.Rule("A-1", "\"select\": \"paragraphs\", \"assert\": \"!it.text.contains('甲')\"")));
        var checker = new ComplianceChecker(set);
        string Differences(string findings)
        {
            var example = RulePage.Read("A-1", $"```report\n甲一。\n乙二。\n甲三。\n```\n```findings\n{findings}\n```", "A-1.md").Examples.Single();
            return string.Join(' ', ExampleComparison.Differences(example, checker.Check(example.Text), "A-1.md").Select(d => d.Code));
        }

        Differences("A-1 fail 1 \"甲一。\"\nA-1 fail 3 \"甲三。\"").Should().BeEmpty();
        Differences("A-1 fail 1 \"甲一。\"").Should().Be("ExampleFindingUnlisted");
        Differences("A-1 fail 1 \"甲一。\"\nA-1 fail 3 \"甲三\"").Should().Be("ExampleFindingMissing ExampleFindingUnlisted");
        Differences("A-1 fail 1 \"甲一。\"\nA-1 review 3 \"甲三。\"").Should().Be("ExampleFindingMissing ExampleFindingUnlisted");
        Differences("A-1 fail 1 \"甲一。\" severity=info\nA-1 fail 3 \"甲三。\"").Should().Be("ExampleFindingMissing ExampleFindingUnlisted");
    }
}
