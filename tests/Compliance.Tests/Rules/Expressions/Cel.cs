using Compliance.Diagnostics;
using Compliance.Rules.Expressions;

namespace Compliance.Tests.Rules.Expressions;

/// <summary>Short forms for tests of expressions without facts.</summary>
internal static class Cel
{
    public static CelValue Evaluate(string source, ExpressionScope? scope = null)
    {
        var compilation = ExpressionCompiler.Compile(source, scope ?? ExpressionScope.Empty);
        compilation.Faults.Should().BeEmpty(source);
        return compilation.Program!.Evaluate(new EvaluationFrame(new object(), WorkBudget.Default()));
    }

    public static string Show(string source)
    {
        var value = Evaluate(source);
        return value.Kind == CelKind.Error ? value.Fault.Reason : TextOf(value);
    }

    private static string TextOf(CelValue value) => value.Kind switch
    {
        CelKind.Bool => value.IsTrue ? "true" : "false",
        CelKind.Int or CelKind.Decimal => DecimalText.Of(value.Number),
        CelKind.String => value.Text,
        CelKind.List => string.Join('、', Enumerable.Range(0, value.List.Count).Select(index => TextOf(value.List[index]))),
        _ => value.Kind.ToString(),
    };

    public static IReadOnlyList<ExpressionFault> Faults(string source, ExpressionScope? scope = null) =>
        ExpressionCompiler.Compile(source, scope ?? ExpressionScope.Empty).Faults;

    public static ExpressionFault Fault(string source, ExpressionScope? scope = null) => Faults(source, scope).Should().ContainSingle(source).Subject;

    public static DiagnosticCode Code(string source) => Fault(source).Code;
}
