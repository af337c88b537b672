using Compliance.Claims;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;
using Compliance.Tests.Rules.Facts;

namespace Compliance.Tests.Rules.Expressions;

/// <summary>A fact the text does not give makes what depends on it unknown, never false.</summary>
public sealed class MissingFactTests
{
    private static readonly FactSource Source = FactSamples.Source();
    private static readonly Quantity Unbounded = Source.Claims.Quantities.Single(quantity => quantity.Interval.Lower is null);

    [Theory]
    [InlineData("it.lower > 1", "it.lower")]
    [InlineData("it.lower + 1 == 2", "it.lower")]
    [InlineData("-it.lower < 0", "it.lower")]
    [InlineData("it.lower == 1", "it.lower")]
    [InlineData("it.lower in [1, 2]", "it.lower")]
    [InlineData("report.issuer.contains('县')", "report.issuer")]
    [InlineData("size(report.issuer) > 2", "report.issuer")]
    [InlineData("string(report.planYear) == '2025'", "report.planYear")]
    [InlineData("true && it.lower > 1", "it.lower")]
    [InlineData("it.lower > 1 && true", "it.lower")]
    [InlineData("it.lower > 1 || false", "it.lower")]
    [InlineData("it.lower > 1 || 1 / 0 == 1", "it.lower")]
    [InlineData("!(it.lower > 1)", "it.lower")]
    [InlineData("it.lower > 1 ? true : false", "it.lower")]
    [InlineData("quantities.all(q, q.lower > 1)", "q.lower")]
    [InlineData("quantities.map(q, q.lower).sum() > 1", "list")]
    [InlineData("parts.filter(p, p.heading.text == '主要做法').size() == 1", "p.heading.text")]
    public void What_needs_it_is_unknown_and_says_which(string expression, string path)
    {
        var value = Evaluate(expression);

        value.Kind.Should().Be(CelKind.Unknown);
        value.UnknownPath.Should().Be(path);
    }

    [Theory]
    [InlineData("it.lower == null", true)]
    [InlineData("null != it.lower", false)]
    [InlineData("has(it.lower)", false)]
    [InlineData("has(it.upper) && it.upper == 200", true)]
    [InlineData("it.lower > 1 && false", false)]
    [InlineData("false && it.lower > 1", false)]
    [InlineData("it.lower > 1 || true", true)]
    [InlineData("true ? it.upper > 1 : it.lower > 1", true)]
    [InlineData("it.lower == null ? true : it.lower > 1", true)]
    [InlineData("quantities.exists(q, q.lower > 600)", true)]
    [InlineData("quantities.all(q, q.lower > 610)", false)]
    [InlineData("parts.exists(p, p.heading.text == '主要做法')", true)]
    [InlineData("parts.exists(p, p.heading.text == null)", true)]
    public void What_does_not_need_it_is_decided(string expression, bool expected) =>
        Evaluate(expression).IsTrue.Should().Be(expected);

    private static CelValue Evaluate(string expression)
    {
        var compilation = ExpressionCompiler.Compile(expression, FactTable.Scope(FactTable.Find("quantities")));
        compilation.Faults.Should().BeEmpty(expression);
        return compilation.Program!.Evaluate(new EvaluationFrame(Source, WorkBudget.Default()) { It = Unbounded });
    }
}
