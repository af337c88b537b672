using Compliance.Diagnostics;
using Compliance.Evaluation;
using Compliance.Rules;

namespace Compliance.Tests.Evaluation;

public sealed class ExpressionTrialTests
{
    [Theory]
    [InlineData("1 + 2", "3")]
    [InlineData("{'甲': [true, null]}", "{\"甲\":[true,null]}")]
    [InlineData("2.0 / 3.0", "6.6666666666666667e-1")]
    [InlineData("-1e-300", "-1.0000000000000000e-300")]
    [InlineData("0.1 + 0.2", "0.3")]
    public void A_value_is_json(string expression, string json) =>
        ExpressionTrial.Evaluate(expression).Json.Should().Be(json);

    [Theory]
    [InlineData("1 +\n 2 / 0", "ExpressionFailed 2 2 division-by-zero")]
    [InlineData("type(1)", "ExpressionUnsupported 1 1 type()")]
    [InlineData("it.text", "ExpressionUnknownName 1 1 it")]
    [InlineData("report.title", "ExpressionUnknownName 1 1 report")]
    [InlineData("[1][3]", "ExpressionFailed 1 1 index-out-of-range")]
    public void What_has_no_value_has_a_place_and_a_reason(string expression, string fault)
    {
        var answer = ExpressionTrial.Evaluate(expression);

        answer.Json.Should().BeNull();
        string.Join(' ', answer.Diagnostics.Select(d => $"{d.Code} {d.Line} {d.Column} {d.Arguments[0]}")).Should().Be(fault);
    }

    [Fact]
    public void Over_a_report_the_facts_have_names_and_missing_ones_no_value()
    {
        var result = new ComplianceChecker(RuleSets.LawBasedGovernmentReport).Check("青石县人民政府工作情况\n一、成效\n办理案件12件。");

        ExpressionTrial.Evaluate("quantities.map(q, q.value)", result).Json.Should().Be("[12]");
        ExpressionTrial.Evaluate("report.reportYear > 2000", result).Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Code == DiagnosticCode.ExpressionFactMissing && d.Arguments[0] == "report.reportYear");
    }
}
