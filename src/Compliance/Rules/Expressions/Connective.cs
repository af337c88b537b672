namespace Compliance.Rules.Expressions;

/// <summary>
/// &amp;&amp; and ||, commutative as published: the side that decides wins over an unknown or an error on either side;
/// where neither decides, unknown wins over error.
/// </summary>
internal static class Connective
{
    public static Evaluator Compile(bool isAnd, Evaluator left, Evaluator right) => isAnd ? And(left, right) : Or(left, right);

    /// <summary>What is left of two values of which none decided and at least one is unknown or an error.</summary>
    public static CelValue Undecided(CelValue a, CelValue b)
    {
        if (a.Kind == CelKind.Unknown) return a;
        if (b.Kind == CelKind.Unknown) return b;
        return a.Kind == CelKind.Error ? a : b;
    }

    private static Evaluator And(Evaluator left, Evaluator right) => frame =>
    {
        var a = left(frame);
        if (a.IsFalse) return a;
        var b = right(frame);
        return b.IsFalse || a.IsTrue ? b : Undecided(a, b);
    };

    private static Evaluator Or(Evaluator left, Evaluator right) => frame =>
    {
        var a = left(frame);
        if (a.IsTrue) return a;
        var b = right(frame);
        return b.IsTrue || a.IsFalse ? b : Undecided(a, b);
    };
}
