namespace Compliance.Rules.Expressions;

/// <summary>Equality of values as the language has it: numbers by value whatever their kind, lists and maps by content.</summary>
internal sealed class CelEquality : IEqualityComparer<CelValue>
{
    public static readonly CelEquality Instance = new();

    bool IEqualityComparer<CelValue>.Equals(CelValue x, CelValue y) => AreEqual(x, y);

    int IEqualityComparer<CelValue>.GetHashCode(CelValue value) => value.Kind switch
    {
        CelKind.String => string.GetHashCode(value.Text, StringComparison.Ordinal),
        CelKind.Bool => value.IsTrue ? 1 : 0,
        CelKind.Int or CelKind.Decimal => value.Number.GetHashCode(),
        _ => (int)value.Kind,
    };

    public static bool AreEqual(CelValue a, CelValue b)
    {
        switch (a.Kind)
        {
            case CelKind.Int or CelKind.Decimal:
                return b.Kind is CelKind.Int or CelKind.Decimal && CelNumber.AreEqual(a, b);
            case CelKind.String:
                return b.Kind == CelKind.String && string.Equals(a.Text, b.Text, StringComparison.Ordinal);
            case CelKind.Bool:
                return b.Kind == CelKind.Bool && a.IsTrue == b.IsTrue;
            case CelKind.Null:
                return b.Kind == CelKind.Null;
            case CelKind.List:
                return b.Kind == CelKind.List && AreEqual(a.List, b.List);
            case CelKind.Map:
                return b.Kind == CelKind.Map && AreEqual(a.Map, b.Map);
            default:
                return b.Kind == a.Kind && ReferenceEquals(a.Fact, b.Fact);
        }
    }

    private static bool AreEqual(CelList a, CelList b)
    {
        if (a.Count != b.Count) return false;
        for (var i = 0; i < a.Count; i++)
            if (!AreEqual(a[i], b[i])) return false;
        return true;
    }

    private static bool AreEqual(CelMap a, CelMap b)
    {
        if (a.Count != b.Count) return false;
        for (var i = 0; i < a.Count; i++)
        {
            var key = a.KeyAt(i);
            if (!a.TryGet(key, out var mine) || !b.TryGet(key, out var other) || !AreEqual(mine, other)) return false;
        }

        return true;
    }
}
