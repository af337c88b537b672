using System.Globalization;
using Compliance.Findings;
using Compliance.Rules;
using static Compliance.Tests.Rules.RuleSetText;

namespace Compliance.Tests.Evaluation;

public class OutputLimitsTests
{
    private const int Listed = 1000;

    [Theory]
    [InlineData(Listed, Listed)]
    [InlineData(Listed + 1, Listed + 1)]
    [InlineData(Listed + 700, Listed + 1)]
    public void A_rule_lists_a_thousand_findings_and_counts_the_others(int facts, int findings)
    {
        var result = Check("\"select\": \"paragraphs\", \"assert\": \"false\"", facts);

        result.Findings.Should().HaveCount(findings);
        result.Findings.Take(Listed).Should().OnlyContain(finding => finding.Message.Text.Chinese == "话");
        result.Outcomes.Should().Equal(new RuleOutcome("A-1", Outcome.Fail, null, facts));
        if (facts == Listed) return;
        var last = result.Findings[^1];
        last.Message.Text.Chinese.Should().Be(string.Create(CultureInfo.InvariantCulture, $"题：另有{facts - Listed}处同类情况未逐一列出"));
        last.Message.Text.English.Should().Be(string.Create(CultureInfo.InvariantCulture, $"title: {facts - Listed} more of this kind are not listed one by one"));
        last.Locations.Should().ContainSingle().Which.Start.Line.Should().Be(Listed + 1);
    }

    [Theory]
    [InlineData("it.line > 0", Verdict.Pass, Severity.Info)]
    [InlineData("it.line != 1400", Verdict.Blocked, Severity.Error)]
    public void What_is_only_counted_keeps_its_weight_in_the_verdict(string light, Verdict verdict, Severity severity)
    {
        var result = Check($$"""
            "select": "paragraphs", "assert": "false", "variants": [ { "when": "{{light}}", "severity": "info" } ]
            """, 1500);

        result.Verdict.Should().Be(verdict);
        result.Findings[^1].Severity.Should().Be(severity);
        result.Findings.Take(Listed).Should().OnlyContain(finding => finding.Severity == Severity.Info);
    }

    [Fact]
    public void Each_outcome_has_a_list_of_its_own()
    {
        var result = Check("\"select\": \"paragraphs\", \"reviewWhen\": \"it.line <= 1200\", \"assert\": \"false\"", 1500);

        result.Findings.GroupBy(finding => finding.Outcome).Select(group => (group.Key, group.Count()))
            .Should().BeEquivalentTo([(Outcome.Review, Listed + 1), (Outcome.Fail, 300)]);
    }

    [Fact]
    public void A_finding_lists_a_thousand_places_and_its_message_counts_the_others()
    {
        const string rule = "\"select\": \"paragraphs\", \"groupBy\": \"true\", \"assert\": \"false\"";

        var finding = Check(rule, 1700).Findings.Should().ContainSingle().Subject;

        finding.Locations.Should().HaveCount(Listed);
        finding.Message.Text.Chinese.Should().Be("话（另有700处未逐一列出）");
        finding.Message.Text.English.Should().Be("words (700 more places are not listed)");
        Check(rule, Listed).Findings.Single().Message.Text.Chinese.Should().Be("话");
        finding.Fingerprint.Should().NotBe(Check(rule, 1701).Findings.Single().Fingerprint);
    }

    [Fact]
    public void Groups_beyond_the_thousandth_are_counted()
    {
        var result = Check("\"select\": \"paragraphs\", \"groupBy\": \"it.line\", \"assert\": \"false\"", 1100);

        result.Findings.Should().HaveCount(Listed + 1);
        result.Findings[^1].Message.Text.Chinese.Should().Contain("另有100处");
    }

    private static CheckResult Check(string rule, int paragraphs) =>
        new ComplianceChecker(Loaded(Set(Rule("A-1", rule)))).Check(string.Concat(Enumerable.Repeat("甲一。\n", paragraphs)), "t");
}
