namespace Compliance.Rules.Expressions;

/// <summary>sum, min and max: the three functions this language adds. The sum of nothing is 0; an extreme of nothing is an error.</summary>
internal static class Aggregates
{
    public static Evaluator Sum(Evaluator list, bool isInt, CelValue missing, Syntax node)
    {
        var overflow = CelValue.Error(BindingContext.FaultAt(node, EvaluationFaultCode.IntegerOverflow));
        var tooLarge = BindingContext.FaultAt(node, EvaluationFaultCode.NumberTooLarge);
        var outOfBudget = CelValue.Error(BindingContext.FaultAt(node, EvaluationFaultCode.BudgetExceeded));
        return frame =>
        {
            var container = list(frame);
            if (!container.IsValue) return container;
            var elements = container.List;
            if (!frame.Budget.Spend(elements.Count)) return outOfBudget;
            var sum = isInt ? CelValue.Of(0) : CelValue.OfReduced(0, 1);
            for (var i = 0; i < elements.Count; i++)
            {
                var element = elements[i];
                if (element.IsNull) return missing;
                if (isInt)
                {
                    if (!Arithmetic.TryAdd(sum.Int, element.Int, out var total)) return overflow;
                    sum = CelValue.Of(total);
                }
                else
                {
                    sum = CelNumber.Add(sum, element, tooLarge);
                    if (!sum.IsValue) return sum;
                }
            }

            return sum;
        };
    }

    public static Evaluator Extreme(Evaluator list, bool isMin, CelValue missing, Syntax node)
    {
        var empty = CelValue.Error(BindingContext.FaultAt(node, EvaluationFaultCode.EmptyList));
        var outOfBudget = CelValue.Error(BindingContext.FaultAt(node, EvaluationFaultCode.BudgetExceeded));
        return frame =>
        {
            var container = list(frame);
            if (!container.IsValue) return container;
            var elements = container.List;
            if (!frame.Budget.Spend(elements.Count)) return outOfBudget;
            var best = empty;
            for (var i = 0; i < elements.Count; i++)
            {
                var element = elements[i];
                if (element.IsNull) return missing;
                if (i == 0 || IsBetter(element, best, isMin)) best = element;
            }

            return best;
        };
    }

    public static Evaluator ExtremeOf(Evaluator[] operands, bool isMin) => frame =>
    {
        var best = operands[0](frame);
        for (var i = 1; i < operands.Length && best.IsValue; i++)
        {
            var value = operands[i](frame);
            if (!value.IsValue || IsBetter(value, best, isMin)) best = value;
        }

        return best;
    };

    private static bool IsBetter(CelValue candidate, CelValue best, bool isMin)
    {
        var comparison = candidate.Kind == CelKind.String
            ? Comparison.CompareText(candidate.Text, best.Text)
            : CelNumber.Compare(candidate, best);
        return isMin ? comparison < 0 : comparison > 0;
    }
}
