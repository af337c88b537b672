using Compliance.Claims;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;
using Compliance.Tests.Rules.Facts;
using Compliance.Text;

namespace Compliance.Tests.Rules.Expressions;

public sealed class MessageTemplateTests
{
    private static readonly FactSource Source = FactSamples.Source();
    private static readonly ExpressionScope Scope = FactTable.Scope(FactTable.Find("percentages"));

    [Theory]
    [InlineData("“{it.text}”超出 0%–100%", "“97.7%”超出 0%–100%")]
    [InlineData("{it.value} 与 {1.0 / 3.0}", "97.7 与 0.3333333333")]
    [InlineData("{{{it.kind}}}", "{rate}")]
    [InlineData("{it.measures}{'}'}{ {'a': 1}.a}", "办结率}1")]
    [InlineData("{report.planYear}", "?")]
    [InlineData("{report.reportYear + 1}年", "2025年")]
    [InlineData("", "")]
    public void Placeholders_are_filled_with_plain_values(string template, string expected) =>
        MessageTemplate.Compile(template, Scope).Template!.Render(Frame()).Text.Should().Be(expected);

    [Fact]
    public void Arguments_carry_each_placeholders_expression_and_text() =>
        MessageTemplate.Compile("{it.text}：{it.kind}", Scope).Template!.Render(Frame()).Arguments
            .Should().Equal(new KeyValuePair<string, string>("it.text", "97.7%"), new KeyValuePair<string, string>("it.kind", "rate"));

    [Theory]
    [InlineData("共{it.vlaue}件", DiagnosticCode.ExpressionUnknownMember, 5)]
    [InlineData("共{it", DiagnosticCode.TemplateBrace, 1)]
    [InlineData("共}件", DiagnosticCode.TemplateBrace, 1)]
    [InlineData("{it}", DiagnosticCode.ExpressionWrongType, 1)]
    [InlineData("{}", DiagnosticCode.ExpressionEmpty, 1)]
    public void A_fault_is_placed_in_the_template(string template, object code, int offset)
    {
        var fault = MessageTemplate.Compile(template, Scope).Faults.Should().ContainSingle().Subject;

        fault.Code.Should().Be((DiagnosticCode)code);
        fault.Offset.Should().Be(offset);
    }

    private static EvaluationFrame Frame() => new(Source, WorkBudget.Default()) { It = FactSamples.Percentage(new Rational(977, 10), PercentageKind.Rate) };
}
