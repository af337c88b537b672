using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;
using Compliance.Text;

namespace Compliance.Evaluation;

/// <summary>Tries a single expression outside any rule, for those who write rules.</summary>
public static class ExpressionTrial
{
    /// <summary>The name diagnostics give the expression.</summary>
    public const string SourceName = "expression";

    /// <summary>Compiles and evaluates an expression once. Never throws on input.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="over">A check whose facts it may name, without <c>it</c>; null leaves it without facts.</param>
    /// <param name="cancellationToken">Ends the evaluation early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ExpressionAnswer Evaluate(string expression, CheckResult? over = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var facts = over is { Report: { } report, Claims: { } claims } ? new FactSource(report, claims) : null;
        var scope = facts is null ? ExpressionScope.Empty : FactTable.Scope(null);
        var compilation = ExpressionCompiler.Compile(expression, scope);
        if (compilation.Program is not { } program)
        {
            return new(null, null, null, [.. compilation.Faults.Select(fault =>
                DiagnosticAt(expression, fault.Offset, fault.Code, fault.Arguments) with { Suggestion = fault.Suggestion })]);
        }

        var value = program.Evaluate(new EvaluationFrame(facts ?? new object(), WorkBudget.Default(cancellationToken)));
        ImmutableArray<Diagnostic> faults = value.Kind switch
        {
            CelKind.Error => [DiagnosticAt(expression, value.Fault.Offset, DiagnosticCode.ExpressionFailed, [value.Fault.Reason])],
            CelKind.Unknown => [DiagnosticAt(expression, 0, DiagnosticCode.ExpressionFactMissing, [value.UnknownPath])],
            _ => [],
        };
        return new(faults.IsEmpty ? ValueText.JsonOf(value, program.Type, facts) : null, program.Type.ToString(), program.Cost, faults);
    }

    private static Diagnostic DiagnosticAt(string expression, int offset, DiagnosticCode code, ImmutableArray<string> arguments)
    {
        var place = SourceText.From(expression).Lines.PositionOf(Math.Min(offset, expression.Length));
        return new(code, DiagnosticSeverity.Error, SourceName, place.Line, place.Column, arguments);
    }
}
