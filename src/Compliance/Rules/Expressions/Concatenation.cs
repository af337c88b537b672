namespace Compliance.Rules.Expressions;

/// <summary>Compiles + of strings and of lists, with a bound on what comes out.</summary>
internal static class Concatenation
{
    public static Evaluator OfStrings(Evaluator left, Evaluator right, Syntax node)
    {
        var tooLong = CelValue.Error(BindingContext.FaultAt(node, EvaluationFaultCode.ValueTooLong));
        return frame =>
        {
            var a = left(frame);
            if (!a.IsValue) return a;
            var b = right(frame);
            if (!b.IsValue) return b;
            if ((long)a.Text.Length + b.Text.Length > ExpressionLimits.MaxStringLength) return tooLong;
            if (!frame.Budget.Spend(1 + (a.Text.Length + b.Text.Length) / 64)) return OutOfBudget(node);
            return CelValue.Of(a.Text + b.Text);
        };
    }

    public static Evaluator OfLists(Evaluator left, Evaluator right, Syntax node)
    {
        var tooLong = CelValue.Error(BindingContext.FaultAt(node, EvaluationFaultCode.ValueTooLong));
        return frame =>
        {
            var a = left(frame);
            if (!a.IsValue) return a;
            var b = right(frame);
            if (!b.IsValue) return b;
            var (first, second) = (a.List, b.List);
            if ((long)first.Count + second.Count > ExpressionLimits.MaxListLength) return tooLong;
            if (!frame.Budget.Spend(1 + first.Count + second.Count)) return OutOfBudget(node);
            var joined = new CelValue[first.Count + second.Count];
            for (var i = 0; i < first.Count; i++) joined[i] = first[i];
            for (var i = 0; i < second.Count; i++) joined[first.Count + i] = second[i];
            return CelValue.Of(new ValueList(joined));
        };
    }

    private static CelValue OutOfBudget(Syntax node) => CelValue.Error(BindingContext.FaultAt(node, EvaluationFaultCode.BudgetExceeded));
}
