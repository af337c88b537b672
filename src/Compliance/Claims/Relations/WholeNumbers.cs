using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Whole numbers inside intervals: counts have no fractions.</summary>
internal static class WholeNumbers
{
    /// <summary>True where a whole number lies in <paramref name="values"/>.</summary>
    public static bool AnyIn(Interval values) => Smallest(values) is { } smallest
        ? values.Contains(smallest)
        : !values.IsEmpty;

    /// <summary>The whole number of <paramref name="values"/> nearest to <paramref name="from"/>, the smaller of two equally near; null where there is none.</summary>
    public static Rational? NearestIn(Interval values, Rational from)
    {
        var (smallest, largest) = (Smallest(values), Largest(values));
        if (smallest is { } s && !values.Contains(s)) return null;
        if (largest is { } l && !values.Contains(l)) return null;
        if (smallest is { } low && from <= low) return low;
        if (largest is { } high && from >= high) return high;
        var (down, up) = (from.Floor(), from.Ceiling());
        return from - down <= up - from ? down : up;
    }

    private static Rational? Smallest(Interval values) => values.Lower is { } lower
        ? lower.IsInteger && !values.LowerClosed ? lower + 1 : lower.Ceiling()
        : null;

    private static Rational? Largest(Interval values) => values.Upper is { } upper
        ? upper.IsInteger && !values.UpperClosed ? upper - 1 : upper.Floor()
        : null;
}
