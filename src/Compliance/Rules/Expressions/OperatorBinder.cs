using Compliance.Diagnostics;

namespace Compliance.Rules.Expressions;

/// <summary>Checks and compiles operators, the conditional and the index.</summary>
internal sealed class OperatorBinder(BindingContext context)
{
    public Bound Unary(Syntax node, Bound operand)
    {
        if (operand.Type.IsNothing) return Bound.Faulty;
        var required = BindingContext.Required(operand, node.Children[0]);
        var code = required.Code;
        if (node.Text == "!")
        {
            if (operand.Type.Kind != CelKind.Bool) return NoOverload(node, operand);
            return context.Fold(new Bound(CelType.Bool, frame =>
            {
                var value = code(frame);
                return value.Kind == CelKind.Bool ? CelValue.Of(value.IsFalse) : value;
            }, operand.Cost + 1), node, operand);
        }

        if (!operand.Type.IsNumber) return NoOverload(node, operand);
        var zero = operand.Type.Kind == CelKind.Int ? CelValue.Of(0) : CelValue.OfReduced(0, 1);
        var negated = Arithmetic.Compile("-", operand.Type.Kind == CelKind.Int, _ => zero, code, node);
        return context.Fold(new Bound(required.Type, negated, operand.Cost + 1), node, operand);
    }

    public Bound Binary(Syntax node, Bound left, Bound right) => node.Text switch
    {
        "&&" or "||" => Logic(node, left, right),
        "==" or "!=" => Equality(node, left, right),
        "<" or "<=" or ">" or ">=" => Ordering(node, left, right),
        "in" => In(node, left, right),
        _ => Computed(node, left, right),
    };

    public Bound Conditional(Syntax node, Bound condition, Bound whenTrue, Bound whenFalse)
    {
        if (!IsOf(CelKind.Bool, condition))
            return context.Report(DiagnosticCode.ExpressionWrongType, node.Children[0], "bool", condition.Type.ToString());
        if (CelType.Join(whenTrue.Type, whenFalse.Type) is not { } type)
            return context.Report(DiagnosticCode.ExpressionMixedTypes, node.Children[2], whenTrue.Type.ToString(), whenFalse.Type.ToString());
        var (test, first, second) = (BindingContext.Required(condition, node.Children[0]).Code, whenTrue.Code, whenFalse.Code);
        return new Bound(type, frame =>
        {
            var value = test(frame);
            return value.IsTrue ? first(frame) : value.IsFalse ? second(frame) : value;
        }, condition.Cost + Math.Max(whenTrue.Cost, whenFalse.Cost) + 1)
        {
            Size = Math.Max(whenTrue.Size, whenFalse.Size),
            Path = whenTrue.Path ?? whenFalse.Path,
        };
    }

    public Bound Index(Syntax node, Bound target, Bound index)
    {
        if (target.Type.IsNothing || index.Type.IsNothing) return Bound.Faulty;
        var isList = target.Type.Kind == CelKind.List;
        if (!isList && target.Type.Kind != CelKind.Map) return NoOverload(node, target, index);
        var keyType = isList ? CelType.Int : target.Type.Key!;
        if (CelType.Join(keyType, index.Type) is not { } joined || (!joined.IsNothing && joined.Kind != keyType.NotNull().Kind && !keyType.IsNothing))
            return context.Report(DiagnosticCode.ExpressionWrongType, node.Children[^1], keyType.ToString(), index.Type.ToString());
        var (list, at) = (BindingContext.Required(target, node.Children[0]).Code, BindingContext.Required(index, node.Children[^1]).Code);
        var fault = CelValue.Error(BindingContext.FaultAt(node, isList ? EvaluationFaultCode.IndexOutOfRange : EvaluationFaultCode.NoSuchKey));
        var result = new Bound(target.Type.Element!, frame =>
        {
            var container = list(frame);
            if (!container.IsValue) return container;
            var key = at(frame);
            if (!key.IsValue) return key;
            if (container.Kind == CelKind.Map) return container.Map.TryGet(key, out var value) ? value : fault;
            var elements = container.List;
            return key.Int >= 0 && key.Int < elements.Count ? elements[(int)key.Int] : fault;
        }, target.Cost + index.Cost + 2)
        {
            Path = target.Constant is null ? context.TextOf(node) : null,
        };
        return context.Fold(result, node, target, index);
    }

    private Bound Logic(Syntax node, Bound left, Bound right)
    {
        var isSound = true;
        foreach (var (operand, syntax) in new[] { (left, node.Children[0]), (right, node.Children[1]) })
        {
            if (IsOf(CelKind.Bool, operand)) continue;
            context.Report(DiagnosticCode.ExpressionWrongType, syntax, "bool", operand.Type.ToString());
            isSound = false;
        }

        if (!isSound) return Bound.Faulty;
        var first = BindingContext.Required(left, node.Children[0]).Code;
        var second = BindingContext.Required(right, node.Children[1]).Code;
        return new Bound(CelType.Bool, Connective.Compile(node.Text == "&&", first, second), left.Cost + right.Cost + 1);
    }

    private Bound Equality(Syntax node, Bound left, Bound right)
    {
        if (CelType.Join(left.Type, right.Type) is null) return NoOverload(node, left, right);
        if (!CheckWords(left.Type, node.Children[1]) || !CheckWords(right.Type, node.Children[0])) return Bound.Faulty;

        // Against the literal null the question is whether the fact is there; against anything else it must be.
        var asksForNull = node.Children[0].IsNullLiteral || node.Children[1].IsNullLiteral;
        var (a, b) = asksForNull ? (left, right) : (RequiredFact(left, node.Children[0]), RequiredFact(right, node.Children[1]));
        var code = Comparison.CompileEquality(node.Text == "==", a, b);
        return context.Fold(new Bound(CelType.Bool, code, left.Cost + right.Cost + ComparisonCost(left.Type)), node, left, right);
    }

    private Bound Ordering(Syntax node, Bound left, Bound right)
    {
        var type = CelType.Join(left.Type, right.Type);
        if (left.Type.IsNothing && right.Type.IsNothing) return new Bound(CelType.Bool, static _ => CelValue.Null, 1);
        if (type is null || left.Type.Kind == CelKind.Null || right.Type.Kind == CelKind.Null
            || !(type.IsNumber || type.Kind is CelKind.String or CelKind.Bool))
            return NoOverload(node, left, right);
        var code = Comparison.CompileOrdering(
            node.Text,
            type.Kind,
            BindingContext.Required(left, node.Children[0]),
            BindingContext.Required(right, node.Children[1]));
        return context.Fold(new Bound(CelType.Bool, code, left.Cost + right.Cost + ComparisonCost(type)), node, left, right);
    }

    private Bound In(Syntax node, Bound left, Bound right)
    {
        if (right.Type.IsNothing) return Bound.Faulty;
        var key = right.Type.Kind switch
        {
            CelKind.List => right.Type.Element!,
            CelKind.Map => right.Type.Key!,
            _ => null,
        };
        if (key is null || CelType.Join(left.Type, key) is null) return NoOverload(node, left, right);
        if (node.Children[1].Kind == SyntaxKind.List)
        {
            foreach (var word in node.Children[1].Children)
                if (!CheckWords(left.Type, word)) return Bound.Faulty;
        }

        var needle = key.IsNullable ? left : RequiredFact(left, node.Children[0]);
        var code = Comparison.CompileMembership(needle.Code, BindingContext.Required(right, node.Children[1]).Code);
        var perElement = right.Type.Kind == CelKind.List ? right.Size : 1;
        var cost = left.Cost + right.Cost + perElement * ComparisonCost(left.Type);
        return context.Fold(new Bound(CelType.Bool, code, cost), node, left, right);
    }

    private Bound Computed(Syntax node, Bound left, Bound right)
    {
        var type = CelType.Join(left.Type, right.Type);
        if (left.Type.Kind == CelKind.Null || right.Type.Kind == CelKind.Null) return NoOverload(node, left, right);
        if (type is null || (node.Text != "+" && !type.IsNothing && !type.IsNumber)) return NoOverload(node, left, right);
        if (type.IsNothing) return new Bound(type, left.Code, 1);
        var (a, b) = (BindingContext.Required(left, node.Children[0]).Code, BindingContext.Required(right, node.Children[1]).Code);
        var cost = left.Cost + right.Cost + 1;
        switch (type.NotNull().Kind)
        {
            case CelKind.Int or CelKind.Decimal:
                if (node.Text == "%" && type.Kind == CelKind.Decimal) return NoOverload(node, left, right);
                return context.Fold(new Bound(type.NotNull(), Arithmetic.Compile(node.Text, type.Kind == CelKind.Int, a, b, node), cost), node, left, right);
            case CelKind.String:
                return context.Fold(new Bound(CelType.String, Concatenation.OfStrings(a, b, node), cost + 10), node, left, right);
            case CelKind.List:
                var size = left.Size + right.Size;
                return context.Fold(new Bound(type.NotNull(), Concatenation.OfLists(a, b, node), cost + size) { Size = size }, node, left, right);
            default:
                return NoOverload(node, left, right);
        }
    }

    /// <summary>A word compared with a member of a closed vocabulary must be one of it, or the rule can never match.</summary>
    private bool CheckWords(CelType type, Syntax other)
    {
        if (type.Values is not { } words || other.Kind != SyntaxKind.Literal || other.Type!.Kind != CelKind.String) return true;
        var word = other.Value.Text;
        if (words.Contains(word)) return true;
        context.Faults.AddNear(
            DiagnosticCode.ExpressionUnknownWord, other.Start, other.End, NearestName.Of(word, words.Words), word, string.Join(", ", words.Words));
        return false;
    }

    private static Bound RequiredFact(Bound operand, Syntax node) =>
        operand.Path is null || operand.Type.Kind == CelKind.Null ? operand : BindingContext.Required(operand, node);

    private static bool IsOf(CelKind kind, Bound operand) => operand.Type.IsNothing || operand.Type.Kind == kind;

    private static long ComparisonCost(CelType type) => type.Kind switch
    {
        CelKind.List or CelKind.Map => ExpressionLimits.CollectionSize,
        CelKind.String => 2,
        _ => 1,
    };

    private Bound NoOverload(Syntax node, params ReadOnlySpan<Bound> operands)
    {
        foreach (var operand in operands)
            if (operand.Type.IsNothing && ReferenceEquals(operand, Bound.Faulty)) return Bound.Faulty;
        var types = operands.Length == 1 ? operands[0].Type.ToString() : $"{operands[0].Type}, {operands[1].Type}";
        return context.ReportFocus(DiagnosticCode.ExpressionNoOverload, node, null, node.Text, types);
    }
}
