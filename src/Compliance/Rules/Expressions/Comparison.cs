namespace Compliance.Rules.Expressions;

/// <summary>Compiles equality, ordering and membership. No comparison of numbers or strings allocates.</summary>
internal static class Comparison
{
    // One bit for each sign of a comparison (less, equal, greater) that makes the operator true.
    private static int MaskOf(string symbol) => symbol switch
    {
        "<" => 0b001,
        "<=" => 0b011,
        ">" => 0b100,
        ">=" => 0b110,
        _ => throw new ArgumentOutOfRangeException(nameof(symbol), symbol, null),
    };

    public static Evaluator CompileOrdering(string symbol, CelKind kind, Bound left, Bound right)
    {
        var mask = MaskOf(symbol);
        var (a, b) = (left.Code, right.Code);
        return kind switch
        {
            CelKind.String => Strings(a, b, mask),
            CelKind.Bool => Bools(a, b, mask),
            _ => right.Constant is { } constant ? NumberWith(a, constant, mask) : Numbers(a, b, mask),
        };
    }

    public static Evaluator CompileEquality(bool isEqual, Bound left, Bound right)
    {
        var (a, b) = (left.Code, right.Code);
        if (right.Constant is { } constant) return EqualsConstant(a, constant, isEqual);
        return frame =>
        {
            var x = a(frame);
            if (!x.IsValue) return x;
            var y = b(frame);
            return y.IsValue ? CelValue.Of(CelEquality.AreEqual(x, y) == isEqual) : y;
        };
    }

    public static Evaluator CompileMembership(Evaluator needle, Evaluator haystack) => frame =>
    {
        var value = needle(frame);
        if (!value.IsValue) return value;
        var container = haystack(frame);
        if (!container.IsValue) return container;
        if (container.Kind == CelKind.Map) return CelValue.Of(container.Map.TryGet(value, out _));
        var list = container.List;
        for (var i = 0; i < list.Count; i++)
            if (CelEquality.AreEqual(value, list[i])) return CelValue.True;
        return CelValue.False;
    };

    /// <summary>Orders by code point, which differs from UTF-16 order where surrogate pairs meet the last of the basic plane.</summary>
    public static int CompareText(string a, string b)
    {
        var common = a.AsSpan().CommonPrefixLength(b);
        if (common == a.Length || common == b.Length) return a.Length.CompareTo(b.Length);
        var (x, y) = (a[common], b[common]);
        return char.IsSurrogate(x) == char.IsSurrogate(y) ? x.CompareTo(y) : char.IsSurrogate(x) ? 1 : -1;
    }

    private static CelValue Test(int comparison, int mask) => CelValue.Of((1 << (Math.Sign(comparison) + 1) & mask) != 0);

    private static Evaluator Numbers(Evaluator a, Evaluator b, int mask) => frame =>
    {
        var x = a(frame);
        if (!x.IsValue) return x;
        var y = b(frame);
        return y.IsValue ? Test(CelNumber.Compare(x, y), mask) : y;
    };

    private static Evaluator NumberWith(Evaluator a, CelValue constant, int mask) => frame =>
    {
        var x = a(frame);
        return x.IsValue ? Test(CelNumber.Compare(x, constant), mask) : x;
    };

    private static Evaluator Strings(Evaluator a, Evaluator b, int mask) => frame =>
    {
        var x = a(frame);
        if (!x.IsValue) return x;
        var y = b(frame);
        return y.IsValue ? Test(CompareText(x.Text, y.Text), mask) : y;
    };

    private static Evaluator Bools(Evaluator a, Evaluator b, int mask) => frame =>
    {
        var x = a(frame);
        if (!x.IsValue) return x;
        var y = b(frame);
        return y.IsValue ? Test(x.IsTrue.CompareTo(y.IsTrue), mask) : y;
    };

    private static Evaluator EqualsConstant(Evaluator a, CelValue constant, bool isEqual) => frame =>
    {
        var x = a(frame);
        return x.IsValue ? CelValue.Of(CelEquality.AreEqual(x, constant) == isEqual) : x;
    };
}
