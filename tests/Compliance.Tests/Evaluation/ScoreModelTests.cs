using Compliance.Findings;
using static Compliance.Tests.Rules.RuleSetText;

namespace Compliance.Tests.Evaluation;

public class ScoreModelTests
{
    private const string Pass = "\"assert\": \"true\"";
    private const string Fail = "\"assert\": \"false\"";
    private const string Open = "\"assert\": \"report.reportYear > 2000\"";
    private const string Silent = "\"select\": \"citations\", \"assert\": \"false\"";

    [Fact]
    public void Nothing_deducted_is_a_hundred() => Of((Pass, 1), (Pass, 3)).Should().Be(Score(100m, 100m, 100m, 1m));

    [Fact]
    public void A_failure_takes_its_weight() => Of((Pass, 1), (Fail, 3)).Should().Be(Score(25m, 25m, 25m, 1m));

    [Fact]
    public void What_does_not_apply_inflates_nothing() => Of((Pass, 1), (Fail, 1), (Silent, 50)).Should().Be(Score(50m, 50m, 50m, 1m));

    [Fact]
    public void The_undecided_open_a_range() => Of((Pass, 3), (Fail, 1), (Open, 4)).Should().Be(Score(75m, 37.5m, 87.5m, 0.5m));

    [Fact]
    public void It_is_rounded_down() => Of((Pass, 2), (Fail, 1)).Value.Should().Be(66.6m);

    [Fact]
    public void A_hair_below_a_hundred_is_no_hundred() => Of((Pass, 100), (Fail, 0.01m)).Value.Should().Be(99.9m);

    [Fact]
    public void Nothing_decided_is_no_score() => Of((Open, 1)).Should().Be(Score(null, null, null, 0m));

    [Fact]
    public void A_cap_limits_what_a_rule_can_take() => Of((Pass, 1), ("\"cap\": 0.5, \"assert\": \"false\"", 1)).Value.Should().Be(75m);

    private static Score Score(decimal? value, decimal? low, decimal? high, decimal coverage) => new(value, low, high, coverage, "deductions-1");

    private static Score Of(params (string Rule, decimal Weight)[] rules)
    {
        var json = Set(string.Join(",", rules.Select((rule, i) => Rule($"A-{i}", FormattableString.Invariant($"\"weight\": {rule.Weight}, {rule.Rule}")))));
        return new ComplianceChecker(Loaded(json)).Check("甲一。\n乙二。", "t").Score!;
    }
}
