using Compliance.Diagnostics;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;

namespace Compliance.Tests.Rules.Expressions;

/// <summary>The sandbox: nothing beyond the table is reachable, nothing runs for ever, nothing grows without end.</summary>
public sealed class RefusalTests
{
    private static readonly ExpressionScope Quantity = FactTable.Scope(FactTable.Find("quantities"));

    [Theory]
    [InlineData("it.vlaue > 1", DiagnosticCode.ExpressionUnknownMember, 3, "value")]
    [InlineData("it.GetType().Name == ''", DiagnosticCode.ExpressionUnknownFunction, 3, null)]
    [InlineData("it.Value > 1", DiagnosticCode.ExpressionUnknownMember, 3, "value")]
    [InlineData("quantites.size() > 0", DiagnosticCode.ExpressionUnknownName, 0, "quantities")]
    [InlineData("System.IO.File", DiagnosticCode.ExpressionUnknownName, 0, null)]
    [InlineData("typeof(it)", DiagnosticCode.ExpressionUnknownFunction, 0, null)]
    [InlineData("type(it)", DiagnosticCode.ExpressionUnsupported, 0, null)]
    [InlineData("timestamp('2024-01-01T00:00:00Z')", DiagnosticCode.ExpressionUnsupported, 0, null)]
    [InlineData("now() > 1", DiagnosticCode.ExpressionUnknownFunction, 0, null)]
    [InlineData("DateTime.Now", DiagnosticCode.ExpressionUnknownName, 0, null)]
    [InlineData("Environment.Exit(1)", DiagnosticCode.ExpressionUnknownName, 0, null)]
    [InlineData("new Thing()", DiagnosticCode.ExpressionUnexpected, 4, null)]
    [InlineData("it.approximation == 'exakt'", DiagnosticCode.ExpressionUnknownWord, 20, "exact")]
    [InlineData("it.approximation in ['about', 'exakt']", DiagnosticCode.ExpressionUnknownWord, 30, "exact")]
    [InlineData("it.unit.startswith('件')", DiagnosticCode.ExpressionUnknownFunction, 8, "startsWith")]
    [InlineData("params.deadline", DiagnosticCode.ExpressionUnknownParameter, 7, null)]
    [InlineData("it.text > 1", DiagnosticCode.ExpressionNoOverload, 8, null)]
    [InlineData("it > it", DiagnosticCode.ExpressionNoOverload, 3, null)]
    [InlineData("it.value.digits", DiagnosticCode.ExpressionNoMembers, 9, null)]
    [InlineData("it.text.matches(it.unit)", DiagnosticCode.ExpressionPatternNotLiteral, 16, null)]
    [InlineData("it.text.matches('(?<!甲)乙')", DiagnosticCode.ExpressionPatternLookaround, 16, null)]
    [InlineData("it.text.matches('(a)\\\\1')", DiagnosticCode.ExpressionPatternLookaround, 16, null)]
    [InlineData("it.text.matches('((a{900}){900}){900}')", DiagnosticCode.ExpressionPatternTooLarge, 16, null)]
    [InlineData("it.text.matches('[z-a]')", DiagnosticCode.ExpressionPatternInvalid, 16, null)]
    [InlineData("it.text.matches('[\\\\\\\\-A]')", DiagnosticCode.ExpressionPatternInvalid, 16, null)]
    [InlineData("it.text.matches('[a-\\\\d]')", DiagnosticCode.ExpressionPatternInvalid, 16, null)]
    [InlineData("it.text.matches('a{99999999999}')", DiagnosticCode.ExpressionPatternInvalid, 16, null)]
    [InlineData("0XFF == 255", DiagnosticCode.ExpressionBadNumber, 0, null)]
    [InlineData("it.text.matches('(a')", DiagnosticCode.ExpressionPatternInvalid, 16, null)]
    [InlineData("it.text.matches('a**')", DiagnosticCode.ExpressionPatternInvalid, 16, null)]
    [InlineData("it.text.matches('\\\\p{Lu}')", DiagnosticCode.ExpressionPatternUnsupported, 16, null)]
    [InlineData("quantities.all(a, quantities.all(b, quantities.all(c, a.value < b.value + c.value)))", DiagnosticCode.ExpressionTooCostly, 0, null)]
    [InlineData("quantities.map(1, 2)", DiagnosticCode.ExpressionVariable, 15, null)]
    [InlineData("quantities.exists(q)", DiagnosticCode.ExpressionArgumentCount, 11, null)]
    [InlineData("while(true)", DiagnosticCode.ExpressionReservedWord, 0, null)]
    [InlineData("1 ＋ 1", DiagnosticCode.ExpressionUnknownCharacter, 2, null)]
    [InlineData("it.unit == '件", DiagnosticCode.ExpressionUnterminatedString, 11, null)]
    [InlineData("'\\q'", DiagnosticCode.ExpressionBadEscape, 1, null)]
    [InlineData("1 +", DiagnosticCode.ExpressionUnexpectedEnd, 3, null)]
    [InlineData("99999999999999999999", DiagnosticCode.ExpressionBadNumber, 0, null)]
    [InlineData("1e999", DiagnosticCode.ExpressionBadNumber, 0, null)]
    [InlineData("1.5 / 0.0", DiagnosticCode.ExpressionNotExact, 0, null)]
    [InlineData("1e308 * 1e308", DiagnosticCode.ExpressionNotExact, 0, null)]
    [InlineData("string(1.0 / 3.0)", DiagnosticCode.ExpressionNotExact, 0, null)]
    [InlineData("1.5 % 1.0", DiagnosticCode.ExpressionNoOverload, 4, null)]
    [InlineData("", DiagnosticCode.ExpressionEmpty, 0, null)]
    [InlineData("b'abc'", DiagnosticCode.ExpressionUnsupported, 0, null)]
    [InlineData("has(it)", DiagnosticCode.ExpressionHasArgument, 0, null)]
    [InlineData("{1.5: 2}", DiagnosticCode.ExpressionWrongType, 1, null)]
    public void What_lies_outside_is_refused_at_its_place_with_the_nearest_name(string source, object code, int offset, string? suggestion)
    {
        var fault = Cel.Fault(source, Quantity);

        fault.Code.Should().Be((DiagnosticCode)code);
        fault.Offset.Should().Be(offset);
        fault.Suggestion.Should().Be(suggestion);
    }

    [Fact]
    public void All_faults_are_reported_at_once() =>
        Cel.Faults("it.vlaue > 1 && it.unti == '件' || itt.text.size()", Quantity)
            .Select(fault => fault.Suggestion).Should().Equal("value", "unit", "it");

    [Theory]
    [InlineData("(", ")", "1")]
    [InlineData("[", "]", "1")]
    [InlineData("-", "", "x")]
    [InlineData("!", "", "true")]
    [InlineData("true ? 1 : ", "", "1")]
    [InlineData("{1: ", "}", "1")]
    [InlineData("size([", "])", "1")]
    [InlineData("has(", ")", "it.text")]
    [InlineData("1 + ", "", "1")]
    [InlineData("[1].map(x, ", ")", "1")]
    public void Nesting_is_refused_before_it_costs_a_stack(string open, string close, string core)
    {
        foreach (var count in new[] { 300, 1000, 100_000 })
        {
            var source = string.Concat(Enumerable.Repeat(open, count)) + core + string.Concat(Enumerable.Repeat(close, count));
            var fault = Cel.Faults(source, Quantity)[0];
            fault.Code.Should().Be(source.Length > ExpressionLimits.MaxLength ? DiagnosticCode.ExpressionTooLong : DiagnosticCode.ExpressionTooDeep);
        }
    }

    [Fact]
    public void A_source_longer_than_the_limit_is_not_even_read() =>
        Cel.Code("'" + new string('x', 100_000)).Should().Be(DiagnosticCode.ExpressionTooLong);

    [Fact]
    public void Nested_presence_tests_are_checked_once_each()
    {
        var source = string.Concat(Enumerable.Repeat("has([", 30)) + "it" + string.Concat(Enumerable.Repeat("][0].text)", 30));

        Cel.Faults(source, Quantity).Should().NotBeEmpty().And.HaveCountLessThan(5);
    }

    [Fact]
    public void Work_beyond_the_budget_is_an_error_not_a_hang()
    {
        var program = ExpressionCompiler.Compile("[1, 2, 3].all(a, [1, 2, 3].all(b, a + b > 0))", ExpressionScope.Empty).Program!;

        var value = program.Evaluate(new EvaluationFrame(new object(), new WorkBudget(5, CancellationToken.None)));

        value.Kind.Should().Be(CelKind.Error);
        value.Fault.Code.Should().Be(EvaluationFaultCode.BudgetExceeded);
    }

    [Fact]
    public void Cancelling_ends_a_long_evaluation()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        var list = "[" + string.Join(",", Enumerable.Repeat("1", 40)) + "]";
        var program = ExpressionCompiler.Compile($"{list}.all(a, {list}.all(b, a == b))", ExpressionScope.Empty).Program!;

        var act = () => program.Evaluate(new EvaluationFrame(new object(), WorkBudget.Default(cancellation.Token)));

        act.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_string_cannot_be_grown_beyond_its_bound()
    {
        var grown = "['" + new string('x', 1000) + "']" + string.Concat(Enumerable.Repeat(".map(s, s + s)", 20)) + "[0].size()";

        Cel.Evaluate(grown).Fault.Code.Should().Be(EvaluationFaultCode.ValueTooLong);
    }

    [Fact]
    public void A_number_cannot_be_grown_beyond_a_doubles_range()
    {
        var grown = "[1.5]" + string.Concat(Enumerable.Repeat(".map(n, n * n)", 30)) + "[0] > 0.0";

        Cel.Evaluate(grown).Fault.Code.Should().Be(EvaluationFaultCode.NumberTooLarge);
    }
}
