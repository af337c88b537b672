namespace Compliance.Text;

/// <summary>One end of an interval while ends are multiplied.</summary>
/// <param name="Value">The end, or null where it is infinite.</param>
/// <param name="Closed">True where the end is reached.</param>
/// <param name="Infinity">The sign of an infinite end, else 0.</param>
internal readonly record struct IntervalEnd(Rational? Value, bool Closed, int Infinity)
{
    public static IntervalEnd operator *(IntervalEnd a, IntervalEnd b)
    {
        var zero = (a.Value is { Sign: 0 } && a.Closed) || (b.Value is { Sign: 0 } && b.Closed);
        // Zero that is reached stays zero whatever stands beside it, infinity included.
        if (a.Value is { Sign: 0 } || b.Value is { Sign: 0 }) return new(Rational.Zero, zero || (a.Closed && b.Closed), 0);
        if (a.Value is { } x && b.Value is { } y) return new(x * y, a.Closed && b.Closed, 0);
        return new(null, false, a.SignOf() * b.SignOf());
    }

    public static IntervalEnd LowerOf(Interval interval) =>
        new(interval.Lower, interval.LowerClosed, interval.Lower is null ? -1 : 0);

    public static IntervalEnd UpperOf(Interval interval) =>
        new(interval.Upper, interval.UpperClosed, interval.Upper is null ? 1 : 0);

    public static IntervalEnd Lowest(IntervalEnd a, IntervalEnd b)
    {
        var order = a.CompareTo(b);
        return order == 0 ? (a.Closed ? a : b) : order < 0 ? a : b;
    }

    public static IntervalEnd Highest(IntervalEnd a, IntervalEnd b)
    {
        var order = a.CompareTo(b);
        return order == 0 ? (a.Closed ? a : b) : order > 0 ? a : b;
    }

    private int CompareTo(IntervalEnd other) =>
        Value is { } x && other.Value is { } y ? x.CompareTo(y) : Infinity.CompareTo(other.Infinity);

    private int SignOf() => Value is { } value ? value.Sign : Infinity;
}
