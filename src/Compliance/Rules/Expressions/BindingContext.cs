using Compliance.Diagnostics;

namespace Compliance.Rules.Expressions;

/// <summary>What the binders share while they check one expression: the scope, the macros' variables and the faults.</summary>
internal sealed class BindingContext(string source, ExpressionScope scope, FaultList faults)
{
    private static readonly EvaluationFrame ConstantFrame = new(new object(), new WorkBudget(long.MaxValue, CancellationToken.None));

    private readonly List<(string Name, CelType Type, bool IsFromFacts)> _locals = [];

    public ExpressionScope Scope => scope;

    public FaultList Faults => faults;

    public string TextOf(Syntax node) => source[node.Start..node.End];

    public Bound Report(DiagnosticCode code, Syntax node, params ReadOnlySpan<string> arguments)
    {
        faults.Add(code, node.Start, node.End, arguments);
        return Bound.Faulty;
    }

    /// <summary>Reports at the name or operator of a node instead of its whole extent.</summary>
    public Bound ReportFocus(DiagnosticCode code, Syntax node, string? suggestion, params ReadOnlySpan<string> arguments)
    {
        faults.AddNear(code, node.Focus, node.Focus + node.Text.Length, suggestion, arguments);
        return Bound.Faulty;
    }

    /// <summary>Opens a variable; -1 where there are too many.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its type.</param>
    /// <param name="isFromFacts">True where null means that the text does not give the value, not that the rule wrote null.</param>
    public int Push(string name, CelType type, bool isFromFacts)
    {
        if (_locals.Count == ExpressionLimits.MaxLocals) return -1;
        _locals.Add((name, type, isFromFacts));
        return _locals.Count - 1;
    }

    public void Pop(int count) => _locals.RemoveRange(_locals.Count - count, count);

    /// <summary>Slot and type of the innermost variable of that name; slot -1 where there is none.</summary>
    public (int Slot, CelType Type, bool IsFromFacts) FindLocal(string name)
    {
        var slot = _locals.FindLastIndex(local => string.Equals(local.Name, name, StringComparison.Ordinal));
        return slot < 0 ? (-1, CelType.Nothing, false) : (slot, _locals[slot].Type, _locals[slot].IsFromFacts);
    }

    public IEnumerable<string> LocalNames => _locals.Select(local => local.Name);

    public static EvaluationFault FaultAt(Syntax node, EvaluationFaultCode code) => new(code, node.Start, node.End - node.Start);

    /// <summary>
    /// Makes sure an operand is there: null becomes unknown where a fact's member is null, else an error,
    /// so that operators themselves never meet null.
    /// </summary>
    public static Bound Required(Bound operand, Syntax node)
    {
        if (!operand.Type.IsNullable) return operand;
        var missing = operand.Path is { } path
            ? CelValue.Unknown(path)
            : CelValue.Error(FaultAt(node, EvaluationFaultCode.NullOperand));
        var code = operand.Code;
        return operand with
        {
            Type = operand.Type.NotNull(),
            Code = frame =>
            {
                var value = code(frame);
                return value.IsNull ? missing : value;
            },
        };
    }

    /// <summary>
    /// Evaluates now what never changes. An exact number that the published language would round or make infinite is
    /// refused; every other failure stays one of evaluation, as published, for a branch may never reach it.
    /// </summary>
    public Bound Fold(Bound result, Syntax node, params ReadOnlySpan<Bound> operands)
    {
        foreach (var operand in operands)
            if (operand.Constant is null) return result;
        var value = result.Code(ConstantFrame);
        if (value.IsValue) return Bound.Of(value, result.Type);
        if (value.Kind == CelKind.Error && IsDecimalMatter(value.Fault, result, operands))
            return Report(DiagnosticCode.ExpressionNotExact, node, TextOf(node), value.Fault.Reason);
        return result;
    }

    private static bool IsDecimalMatter(EvaluationFault fault, Bound result, ReadOnlySpan<Bound> operands)
    {
        if (fault.Code is EvaluationFaultCode.NumberTooLarge or EvaluationFaultCode.NoFiniteDecimal) return true;
        if (fault.Code == EvaluationFaultCode.DivisionByZero) return result.Type.Kind == CelKind.Decimal;
        return fault.Code == EvaluationFaultCode.ConversionFailed && operands[0].Type.IsNumber;
    }
}
