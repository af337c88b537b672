using Compliance.Findings;
using Compliance.Rules;
using Compliance.Structure;
using static Compliance.Tests.Rules.RuleSetText;

namespace Compliance.Tests.Evaluation;

public class ReportEvaluatorTests
{
    private const string Text = "甲一。\n乙二。\n甲三。";

    [Theory]
    [InlineData("\"select\": \"paragraphs\", \"assert\": \"true\"", Outcome.Pass, null)]
    [InlineData("\"select\": \"paragraphs\", \"assert\": \"!it.text.contains('乙')\"", Outcome.Fail, null)]
    [InlineData("\"select\": \"paragraphs\", \"where\": \"it.text.contains('丙')\", \"assert\": \"false\"", Outcome.NotApplicable, null)]
    [InlineData("\"select\": \"citations\", \"assert\": \"false\"", Outcome.NotApplicable, null)]
    [InlineData("\"assert\": \"report.reportYear > 2000\"", Outcome.Undetermined, "missing:report.reportYear")]
    [InlineData("\"undeterminedWhen\": { \"when\": \"report.reportYear == null\", \"reason\": \"no-year\" }, \"assert\": \"true\"", Outcome.Undetermined, "no-year")]
    [InlineData("\"undeterminedWhen\": [ { \"when\": \"false\", \"reason\": \"a\" }, { \"when\": \"true\", \"reasonFrom\": \"'b' + 'c'\" } ], \"assert\": \"true\"", Outcome.Undetermined, "bc")]
    [InlineData("\"reviewWhen\": \"true\", \"assert\": \"true\"", Outcome.Review, "person-decides")]
    [InlineData("\"select\": \"paragraphs\", \"assert\": \"it.line / (it.line - 2) > 100\"", Outcome.Error, "division-by-zero")]
    [InlineData("\"recognisedOnly\": true, \"assert\": \"false\"", Outcome.Undetermined, "report-kind-not-recognised")]
    public void The_worst_fact_decides(string rule, Outcome outcome, string? reason)
    {
        var actual = Check(rule).Outcomes.Should().ContainSingle().Subject;

        (actual.Outcome, actual.Reason).Should().Be((outcome, reason));
    }

    [Fact]
    public void A_fact_is_undetermined_before_it_can_fail_and_others_still_fail()
    {
        var result = Check("\"select\": \"paragraphs\", \"undeterminedWhen\": { \"when\": \"it.line == 1\", \"reason\": \"first\" }, \"assert\": \"it.line == 2\"");

        result.Findings.Select(f => (f.Outcome, f.Locations[0].Start.Line)).Should().Equal((Outcome.Undetermined, 1), (Outcome.Fail, 3));
        result.Outcomes[0].Should().Be(new RuleOutcome("A-1", Outcome.Fail, null, 3));
    }

    [Fact]
    public void Facts_that_pass_leave_a_finding_only_where_asked_for()
    {
        Check("\"select\": \"paragraphs\", \"assert\": \"true\"").Findings.Should().BeEmpty();
        Check("\"select\": \"paragraphs\", \"assert\": \"true\"", new() { EveryOutcome = true }).Findings.Should().HaveCount(3)
            .And.OnlyContain(f => f.Outcome == Outcome.Pass);
    }

    [Fact]
    public void Facts_of_one_group_share_a_finding_with_a_place_each()
    {
        var finding = Check("\"select\": \"paragraphs\", \"groupBy\": \"it.text.startsWith('甲')\", \"assert\": \"it.line == 2\"").Findings.Should().ContainSingle().Subject;

        finding.Locations.Select(location => location.Snippet).Should().Equal("甲一。", "甲三。");
    }

    [Fact]
    public void The_first_variant_that_holds_gives_severity_and_message()
    {
        const string rule = """
            "select": "paragraphs", "assert": "it.line == 2",
            "variants": [
              { "when": "it.line == 3", "severity": "info", "message": { "zh-CN": "三{it.line}", "en": "three {it.line}" } },
              { "when": "it.line == 3", "severity": "veto" }
            ]
            """;

        var findings = Check(rule).Findings;

        findings.Select(f => (f.Message.Id, f.Severity, f.SeveritySource, f.Message.Text.Chinese)).Should().Equal(
            ("A-1", Severity.Error, "rule", "话"), ("A-1/1", Severity.Info, "variant", "三3"));
        findings[1].Message.Arguments.Single().Should().Be(KeyValuePair.Create("it.line", "3"));
    }

    [Theory]
    [InlineData(IssuerKind.Department, Outcome.NotApplicable, "other-issuer-kind")]
    [InlineData(IssuerKind.Township, Outcome.Fail, null)]
    [InlineData(IssuerKind.Joint, Outcome.Fail, null)]
    [InlineData(IssuerKind.Unknown, Outcome.Undetermined, "issuer-kind-unknown")]
    public void A_rule_for_some_issuers_looks_at_the_kind(IssuerKind kind, Outcome outcome, string? reason)
    {
        var actual = Check("\"appliesTo\": [\"government\", \"township\"], \"assert\": \"false\"", new() { IssuerKind = kind }).Outcomes[0];

        (actual.Outcome, actual.Reason).Should().Be((outcome, reason));
    }

    [Fact]
    public void A_rule_for_every_kind_needs_no_issuer() =>
        Check("\"appliesTo\": [\"government\", \"department\", \"township\", \"party\"], \"assert\": \"false\"").Outcomes[0].Outcome.Should().Be(Outcome.Fail);

    [Theory]
    [InlineData("2025-06-30", Outcome.NotApplicable)]
    [InlineData("2025-07-01", Outcome.Fail)]
    [InlineData("2026-12-31", Outcome.Fail)]
    [InlineData("2027-01-01", Outcome.NotApplicable)]
    public void A_rule_is_in_force_between_its_days(string asOf, Outcome outcome) =>
        Check("\"validFrom\": \"2025-07-01\", \"validTo\": \"2026-12-31\", \"assert\": \"false\"", new() { AsOf = DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture) })
            .Outcomes[0].Outcome.Should().Be(outcome);

    [Fact]
    public void A_rule_that_is_switched_off_has_no_outcome() =>
        Check("\"enabled\": false, \"assert\": \"false\"").Outcomes.Should().BeEmpty();

    [Fact]
    public void Only_laws_that_bind_the_issuer_are_cited()
    {
        var json = Set(Rule("A-1", "\"assert\": \"false\"").Replace(
            "[ { \"source\": \"L\" } ]", "[ { \"source\": \"L\", \"item\": \"第（一）项\" }, { \"source\": \"L\", \"for\": [\"government\"] } ]"));
        string[] Articles(IssuerKind kind) =>
            [.. new ComplianceChecker(Loaded(json)).Check(Text, "t", new() { IssuerKind = kind }).Findings[0].Basis.Select(b => b.Article)];

        Articles(IssuerKind.Department).Should().Equal("第一条第（一）项");
        Articles(IssuerKind.Unknown).Should().Equal("第一条第（一）项");
        Articles(IssuerKind.Government).Should().Equal("第一条第（一）项", "第一条");
    }

    [Theory]
    [InlineData("error", "veto", Verdict.Pass)]
    [InlineData("veto", null, Verdict.Blocked)]
    [InlineData("error", "error", Verdict.Blocked)]
    [InlineData("warning", "error", Verdict.Pass)]
    [InlineData("info", "info", Verdict.Blocked)]
    [InlineData("error", null, Verdict.Pass)]
    public void Findings_at_the_threshold_block(string severity, string? failOn, Verdict verdict)
    {
        var json = Set(Rule("A-1", "\"assert\": \"false\"").Replace("\"severity\": \"error\"", $"\"severity\": \"{severity}\""));
        var options = new CheckOptions { FailOn = failOn is null ? null : Enum.Parse<Severity>(failOn, ignoreCase: true) };

        new ComplianceChecker(Loaded(json)).Check(Text, "t", options).Verdict.Should().Be(verdict);
    }

    [Theory]
    [InlineData("\"mustDecide\": true, \"assert\": \"report.reportYear > 2000\"", Verdict.Review)]
    [InlineData("\"assert\": \"report.reportYear > 2000\"", Verdict.Pass)]
    [InlineData("\"assert\": \"1 / (report.body.charOffset - report.body.charOffset) > 0\"", Verdict.Error)]
    public void Undecided_and_broken_rules_do_not_pass_as_passed(string rule, Verdict verdict) => Check(rule).Verdict.Should().Be(verdict);

    [Fact]
    public void A_fingerprint_survives_edits_elsewhere_and_tells_equals_apart()
    {
        const string rule = "\"select\": \"paragraphs\", \"assert\": \"!it.text.contains('甲')\"";
        var before = Prints(rule, "甲一。\n乙二。\n甲一。\n甲三。");
        var after = Prints(rule, "丁。\n甲 一。\n乙二，改。\n\n甲一。\n甲三。");

        before.Should().OnlyHaveUniqueItems().And.HaveCount(3);
        after.Should().Equal(before);
        Prints(rule, "甲二。").Should().NotIntersectWith(before);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFFFE\0\u0001")]
    [InlineData("）（”“》《%％1/0")]
    public void Any_text_gives_a_result(string text) => Check("\"assert\": \"false\"", text: text).Path.Should().Be("t");

    private static List<string> Prints(string rule, string text) => [.. Check(rule, text: text).Findings.Select(f => f.Fingerprint)];

    private static CheckResult Check(string rule, CheckOptions? options = null, string text = Text) =>
        new ComplianceChecker(Loaded(Set(Rule("A-1", rule)))).Check(text, "t", options);
}
