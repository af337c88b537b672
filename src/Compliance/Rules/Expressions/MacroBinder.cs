using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules.Expressions;

/// <summary>
/// Checks and compiles the macros. Each walks a list (or a map's keys) once; the second variable, where there is one, is
/// the element after its index, or the value after its key.
/// </summary>
internal sealed class MacroBinder(BindingContext context, Func<Syntax, Bound> bind)
{
    public static readonly ImmutableArray<string> Names =
        ["all", "exists", "exists_one", "existsOne", "filter", "map", "transformList", "transformMap"];

    public static bool IsMacro(Syntax call) => Names.Contains(call.Text, StringComparer.Ordinal);

    public Bound Bind(Syntax node, Bound range)
    {
        var variables = VariableCount(node);
        if (variables == 0)
            return context.ReportFocus(DiagnosticCode.ExpressionArgumentCount, node, null, node.Text, ExpectedCounts(node.Text), Count(node.Children.Length - 1));
        if (!range.Type.IsNothing && range.Type.Kind is not (CelKind.List or CelKind.Map))
            return context.Report(DiagnosticCode.ExpressionWrongType, node.Children[0], "list, map", range.Type.ToString());
        for (var i = 1; i <= variables; i++)
        {
            if (node.Children[i].Kind != SyntaxKind.Name)
                return context.Report(DiagnosticCode.ExpressionVariable, node.Children[i], context.TextOf(node.Children[i]));
        }

        var isFromFacts = range.Constant is null;
        var isMap = range.Type.Kind == CelKind.Map;
        var element = range.Type.Element ?? CelType.Nothing;
        var key = isMap ? range.Type.Key! : CelType.Int;
        var first = variables == 2 ? key : isMap ? key : element;
        var slot = context.Push(node.Children[1].Text, first, isFromFacts);
        if (slot >= 0 && variables == 2 && context.Push(node.Children[2].Text, element, isFromFacts) < 0)
        {
            context.Pop(1);
            slot = -1;
        }

        if (slot < 0) return context.ReportFocus(DiagnosticCode.ExpressionTooDeep, node, null, Count(ExpressionLimits.MaxNesting));
        var arguments = node.Children.Skip(1 + variables).Select(bind).ToArray();
        context.Pop(variables);

        var loop = new MacroLoop(BindingContext.Required(range, node.Children[0]).Code, slot, variables == 2, BindingContext.FaultAt(node, EvaluationFaultCode.BudgetExceeded));
        return Compile(node, range, loop, arguments, variables, key);
    }

    private Bound Compile(Syntax node, Bound range, MacroLoop loop, Bound[] arguments, int variables, CelType key)
    {
        var cost = Cost(range, arguments);
        var isTransform = node.Text is "map" or "transformList" or "transformMap";
        if (isTransform ? arguments.Length == 2 : true)
        {
            var test = arguments[0];
            var place = node.Children[1 + variables];
            if (!test.Type.IsNothing && test.Type.Kind != CelKind.Bool)
                return context.Report(DiagnosticCode.ExpressionWrongType, place, "bool", test.Type.ToString());
            arguments[0] = BindingContext.Required(test, place);
        }

        var first = arguments[0].Code;
        var last = arguments[^1];
        var filter = arguments.Length == 2 ? first : null;
        return node.Text switch
        {
            "all" => new Bound(CelType.Bool, loop.Quantifier(first, isAll: true), cost),
            "exists" => new Bound(CelType.Bool, loop.Quantifier(first, isAll: false), cost),
            "exists_one" or "existsOne" => new Bound(CelType.Bool, loop.ExactlyOne(first), cost),
            "filter" => new Bound(CelType.ListOf(range.Type.Kind == CelKind.Map ? key : range.Type.Element ?? CelType.Nothing), loop.Collect(first, null), cost) { Size = range.Size },
            "transformMap" => new Bound(CelType.MapOf(key, last.Type), loop.CollectMap(filter, last.Code), cost) { Size = range.Size },
            _ => new Bound(CelType.ListOf(last.Type), loop.Collect(filter, last.Code), cost) { Size = range.Size },
        };
    }

    private static long Cost(Bound range, Bound[] arguments)
    {
        var body = 2L;
        foreach (var argument in arguments) body = Math.Min(body + argument.Cost, ExpressionLimits.MaxCost + 1);
        return Math.Min(range.Cost + Math.Min(range.Size, ExpressionLimits.MaxCost) * body, ExpressionLimits.MaxCost + 1);
    }

    /// <summary>1 or 2 variables by name and number of arguments; 0 where the macro takes no such number.</summary>
    private static int VariableCount(Syntax node) => (node.Text, node.Children.Length - 1) switch
    {
        ("all" or "exists" or "exists_one" or "existsOne" or "filter" or "map", 2) => 1,
        ("map", 3) => 1,
        ("all" or "exists" or "exists_one" or "existsOne", 3) => 2,
        ("transformList" or "transformMap", 3 or 4) => 2,
        _ => 0,
    };

    private static string ExpectedCounts(string name) => name switch
    {
        "filter" => "2",
        "transformList" or "transformMap" => "3, 4",
        _ => "2, 3",
    };

    private static string Count(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
