using System.Globalization;
using Compliance.Diagnostics;

namespace Compliance.Rules.Expressions;

/// <summary>Reads, checks and compiles expressions. Never throws on input and keeps no state.</summary>
internal static class ExpressionCompiler
{
    /// <summary>Compiles <paramref name="source"/> against the names of <paramref name="scope"/>.</summary>
    /// <param name="source">The expression.</param>
    /// <param name="scope">The names it may use.</param>
    /// <param name="expected">The kind its value must have; null where any will do.</param>
    public static ExpressionCompilation Compile(string source, ExpressionScope scope, CelType? expected = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var faults = new FaultList();
        var program = Compile(source, scope, expected, faults);
        return new ExpressionCompilation(faults.Count == 0 ? program : null, faults.ToImmutable());
    }

    private static CelProgram? Compile(string source, ExpressionScope scope, CelType? expected, FaultList faults)
    {
        if (ExpressionParser.Parse(source, faults) is not { } tree) return null;
        var context = new BindingContext(source, scope, faults);
        var bound = new ExpressionBinder(context).Bind(tree);
        if (faults.Count > 0) return null;
        if (expected is not null && !bound.Type.IsNothing && bound.Type.Kind != expected.Kind)
        {
            context.Report(DiagnosticCode.ExpressionWrongType, tree, expected.ToString(), bound.Type.ToString());
            return null;
        }

        if (bound.Cost > ExpressionLimits.MaxCost)
        {
            context.Report(DiagnosticCode.ExpressionTooCostly, tree, ExpressionLimits.MaxCost.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        if (expected is not null) bound = BindingContext.Required(bound, tree);
        return new CelProgram(source, bound.Type, bound.Cost, bound.Constant, FactKey.Of(tree, scope.It), bound.Code);
    }
}
