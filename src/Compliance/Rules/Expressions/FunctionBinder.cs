using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;

namespace Compliance.Rules.Expressions;

/// <summary>Checks and compiles calls of functions. The functions named here are all there are.</summary>
internal sealed class FunctionBinder(BindingContext context)
{
    /// <summary>Names of the published language that this subset leaves out on purpose, as functions and as values.</summary>
    public static readonly ImmutableHashSet<string> UnsupportedNames = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "uint", "bytes", "timestamp", "duration", "dyn", "type", "int", "double", "string", "bool", "list", "map", "null_type", "google", "optional");

    private static readonly ImmutableArray<string> GlobalNames =
        ["size", "int", "double", "string", "bool", "sum", "min", "max", "matches", "has", "daysBetween", "workdaysBetween"];

    private static readonly ImmutableArray<string> MemberNames =
        ["size", "contains", "startsWith", "endsWith", "matches", "sum", "min", "max"];

    public Bound Call(Syntax node, Bound[] arguments, ImmutableArray<Syntax> places)
    {
        if (!GlobalNames.Contains(node.Text, StringComparer.Ordinal))
        {
            if (UnsupportedNames.Contains(node.Text))
                return context.ReportFocus(DiagnosticCode.ExpressionUnsupported, node, null, node.Text + "()");
            return context.ReportFocus(DiagnosticCode.ExpressionUnknownFunction, node, NearestName.Of(node.Text, GlobalNames), node.Text);
        }

        return Bind(node, arguments, places, isMember: false);
    }

    public Bound MemberCall(Syntax node, Bound[] arguments, ImmutableArray<Syntax> places)
    {
        if (ReferenceEquals(arguments[0], Bound.Faulty)) return Bound.Faulty;
        if (MemberNames.Contains(node.Text, StringComparer.Ordinal)) return Bind(node, arguments, places, isMember: true);
        var nearest = NearestName.Of(node.Text, MemberNames.AddRange(MacroBinder.Names));
        return context.ReportFocus(DiagnosticCode.ExpressionUnknownFunction, node, nearest, node.Text);
    }

    private Bound Bind(Syntax node, Bound[] arguments, ImmutableArray<Syntax> places, bool isMember)
    {
        var receiver = isMember ? 1 : 0;
        var isVariadic = !isMember && node.Text is "min" or "max" && arguments.Length > 0;
        var expected = node.Text switch
        {
            "contains" or "startsWith" or "endsWith" or "matches" or "daysBetween" => 2,
            "workdaysBetween" => 4,
            _ => 1,
        };
        if (arguments.Length != expected && !isVariadic)
        {
            return context.ReportFocus(
                DiagnosticCode.ExpressionArgumentCount, node, null, node.Text, Count(expected - receiver), Count(arguments.Length - receiver));
        }

        foreach (var argument in arguments)
            if (argument.Type.IsNothing) return Bound.Faulty;
        return node.Text switch
        {
            "size" => Size(node, arguments[0], places[0]),
            "contains" or "startsWith" or "endsWith" => Text(node, arguments, places),
            "matches" => Matches(node, arguments, places),
            "sum" => Aggregate(node, arguments[0], places[0]),
            "min" or "max" => Extreme(node, arguments, places),
            "daysBetween" or "workdaysBetween" => Days(node, arguments, places),
            _ => Convert(node, arguments[0], places[0]),
        };
    }

    private Bound Size(Syntax node, Bound operand, Syntax place)
    {
        if (operand.Type.Kind is not (CelKind.String or CelKind.List or CelKind.Map)) return Wrong(place, "string, list, map", operand);
        var code = BindingContext.Required(operand, place).Code;
        return context.Fold(new Bound(CelType.Int, frame =>
        {
            var value = code(frame);
            return value.Kind switch
            {
                CelKind.String => CelValue.Of(StringFunctions.CodePoints(value.Text)),
                CelKind.List => CelValue.Of(value.List.Count),
                CelKind.Map => CelValue.Of(value.Map.Count),
                _ => value,
            };
        }, operand.Cost + (operand.Type.Kind == CelKind.String ? 10 : 1)), node, operand);
    }

    private Bound Text(Syntax node, Bound[] arguments, ImmutableArray<Syntax> places)
    {
        for (var i = 0; i < 2; i++)
            if (arguments[i].Type.Kind != CelKind.String) return Wrong(places[i], "string", arguments[i]);
        var text = BindingContext.Required(arguments[0], places[0]).Code;
        var part = BindingContext.Required(arguments[1], places[1]).Code;
        var code = StringFunctions.Compile(node.Text, text, part, BindingContext.FaultAt(node, EvaluationFaultCode.BudgetExceeded));
        return context.Fold(new Bound(CelType.Bool, code, arguments[0].Cost + arguments[1].Cost + 10), node, arguments);
    }

    private Bound Matches(Syntax node, Bound[] arguments, ImmutableArray<Syntax> places)
    {
        for (var i = 0; i < 2; i++)
            if (arguments[i].Type.Kind != CelKind.String) return Wrong(places[i], "string", arguments[i]);
        if (places[1].Kind != SyntaxKind.Literal) return context.Report(DiagnosticCode.ExpressionPatternNotLiteral, places[1]);
        var pattern = PatternTranslator.Translate(places[1].Value.Text);
        if (pattern.Fault is { } fault) return context.Report(fault, places[1], pattern.Construct!);
        var text = BindingContext.Required(arguments[0], places[0]).Code;
        var code = StringFunctions.Matches(text, pattern.Pattern!, BindingContext.FaultAt(node, EvaluationFaultCode.BudgetExceeded));
        return new Bound(CelType.Bool, code, arguments[0].Cost + 100);
    }

    private Bound Aggregate(Syntax node, Bound operand, Syntax place)
    {
        if (operand.Type.Kind != CelKind.List) return Wrong(place, "list(int), list(decimal)", operand);
        var element = operand.Type.Element!;
        if (!element.IsNumber && !element.IsNothing) return Wrong(place, "list(int), list(decimal)", operand);
        var isInt = element.Kind != CelKind.Decimal;
        var code = Aggregates.Sum(BindingContext.Required(operand, place).Code, isInt, MissingElement(operand, place), node);
        return context.Fold(new Bound(isInt ? CelType.Int : CelType.Decimal, code, operand.Cost + operand.Size), node, operand);
    }

    private Bound Extreme(Syntax node, Bound[] arguments, ImmutableArray<Syntax> places)
    {
        if (arguments is [{ Type.Kind: CelKind.List } list])
        {
            var element = list.Type.Element!;
            if (!IsOrdered(element)) return Wrong(places[0], "list(int), list(decimal), list(string)", list);
            var code = Aggregates.Extreme(BindingContext.Required(list, places[0]).Code, node.Text == "min", MissingElement(list, places[0]), node);
            return context.Fold(new Bound(element.NotNull(), code, list.Cost + list.Size), node, list);
        }

        var common = CelType.Nothing;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (CelType.Join(common, arguments[i].Type) is not { } joined || !IsOrdered(joined)) return Wrong(places[i], "int, decimal, string", arguments[i]);
            common = joined;
        }

        var codes = arguments.Select((argument, i) => BindingContext.Required(argument, places[i]).Code).ToArray();
        return context.Fold(
            new Bound(common.NotNull(), Aggregates.ExtremeOf(codes, node.Text == "min"), 1 + arguments.Sum(argument => argument.Cost)), node, arguments);
    }

    private Bound Days(Syntax node, Bound[] arguments, ImmutableArray<Syntax> places)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            var type = arguments[i].Type;
            var fits = i < 2 ? type.Kind == CelKind.String : type.Kind == CelKind.List && (type.Element!.Kind == CelKind.String || type.Element.IsNothing);
            if (!fits) return Wrong(places[i], i < 2 ? "string" : "list(string)", arguments[i]);
        }

        var codes = arguments.Select((argument, i) => BindingContext.Required(argument, places[i]).Code).ToArray();
        var failed = CelValue.Error(BindingContext.FaultAt(node, EvaluationFaultCode.ConversionFailed));
        var code = codes.Length == 2 ? DayFunctions.Days(codes[0], codes[1], failed) : DayFunctions.Workdays(codes, failed);
        return context.Fold(new Bound(CelType.Int, code, 200 + arguments.Sum(argument => argument.Cost)), node, arguments);
    }

    private Bound Convert(Syntax node, Bound operand, Syntax place)
    {
        var from = operand.Type.Kind;
        var isPossible = node.Text switch
        {
            "bool" => from is CelKind.Bool or CelKind.String,
            "string" => from is CelKind.Bool or CelKind.Int or CelKind.Decimal or CelKind.String,
            _ => from is CelKind.Int or CelKind.Decimal or CelKind.String,
        };
        if (!isPossible) return Wrong(place, node.Text == "bool" ? "bool, string" : "int, decimal, string", operand);
        var required = BindingContext.Required(operand, place);
        var type = node.Text switch
        {
            "bool" => CelType.Bool,
            "int" => CelType.Int,
            "string" => CelType.String,
            _ => CelType.Decimal,
        };
        return context.Fold(new Bound(type, Conversion.Compile(type.Kind, required.Code, node), operand.Cost + 10), node, operand);
    }

    private static CelValue MissingElement(Bound list, Syntax place) => list.Constant is null
        ? CelValue.Unknown(list.Path ?? "list")
        : CelValue.Error(BindingContext.FaultAt(place, EvaluationFaultCode.NullOperand));

    private static bool IsOrdered(CelType type) => type.IsNothing || type.IsNumber || type.Kind is CelKind.String;

    private Bound Wrong(Syntax place, string expected, Bound actual) =>
        context.Report(DiagnosticCode.ExpressionWrongType, place, expected, actual.Type.ToString());

    private static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);
}
