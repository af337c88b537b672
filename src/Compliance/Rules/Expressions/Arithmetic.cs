namespace Compliance.Rules.Expressions;

/// <summary>Compiles + - * / %: 64-bit with overflow as an error among ints, exact as soon as a decimal takes part.</summary>
internal static class Arithmetic
{
    public static Evaluator Compile(string symbol, bool isInt, Evaluator left, Evaluator right, Syntax node)
    {
        var tooLarge = BindingContext.FaultAt(node, isInt ? EvaluationFaultCode.IntegerOverflow : EvaluationFaultCode.NumberTooLarge);
        var byZero = CelValue.Error(BindingContext.FaultAt(node, EvaluationFaultCode.DivisionByZero));
        return isInt ? OfInts(symbol, left, right, CelValue.Error(tooLarge), byZero) : OfDecimals(symbol, left, right, tooLarge, byZero);
    }

    /// <summary>The sum of two ints; false where it overflows.</summary>
    public static bool TryAdd(long a, long b, out long sum)
    {
        sum = unchecked(a + b);
        return ((a ^ sum) & (b ^ sum)) >= 0;
    }

    private static Evaluator OfInts(string symbol, Evaluator left, Evaluator right, CelValue overflow, CelValue byZero) => frame =>
    {
        var a = left(frame);
        if (!a.IsValue) return a;
        var b = right(frame);
        if (!b.IsValue) return b;
        var (x, y) = (a.Int, b.Int);
        switch (symbol)
        {
            case "+":
                return TryAdd(x, y, out var sum) ? CelValue.Of(sum) : overflow;
            case "-":
                var difference = unchecked(x - y);
                return ((x ^ y) & (x ^ difference)) < 0 ? overflow : CelValue.Of(difference);
            case "*":
                var high = Math.BigMul(x, y, out var product);
                return high == product >> 63 ? CelValue.Of(product) : overflow;
            default:
                if (y == 0) return byZero;
                if (x == long.MinValue && y == -1) return overflow;
                return CelValue.Of(symbol == "/" ? x / y : x % y);
        }
    };

    private static Evaluator OfDecimals(string symbol, Evaluator left, Evaluator right, EvaluationFault tooLarge, CelValue byZero) => frame =>
    {
        var a = left(frame);
        if (!a.IsValue) return a;
        var b = right(frame);
        if (!b.IsValue) return b;
        return symbol switch
        {
            "+" => CelNumber.Add(a, b, tooLarge),
            "-" => CelNumber.Subtract(a, b, tooLarge),
            "*" => CelNumber.Multiply(a, b, tooLarge),
            _ => CelNumber.IsZero(b) ? byZero : CelNumber.Divide(a, b, tooLarge),
        };
    };
}
