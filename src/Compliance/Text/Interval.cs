namespace Compliance.Text;

/// <summary>The values a written number may stand for. A null end is unbounded.</summary>
/// <param name="Lower">Lower end, or null for no bound.</param>
/// <param name="LowerClosed">True where the lower end belongs to it; false where unbounded.</param>
/// <param name="Upper">Upper end, or null for no bound.</param>
/// <param name="UpperClosed">True where the upper end belongs to it; false where unbounded.</param>
public readonly record struct Interval(Rational? Lower, bool LowerClosed, Rational? Upper, bool UpperClosed)
{
    /// <summary>Every value.</summary>
    public static Interval Everything => default;

    /// <summary>True where it holds exactly one value.</summary>
    public bool IsExact => LowerClosed && UpperClosed && Lower is { } lower && Upper is { } upper && lower == upper;

    /// <summary>True where no value lies in it.</summary>
    public bool IsEmpty =>
        Lower is { } lower && Upper is { } upper && (lower > upper || (lower == upper && !(LowerClosed && UpperClosed)));

    /// <summary>True where both ends are bounded.</summary>
    public bool IsBounded => Lower is not null && Upper is not null;

    /// <summary>The interval of one value.</summary>
    public static Interval Exactly(Rational value) => new(value, true, value, true);

    /// <summary>[lower, upper].</summary>
    public static Interval Closed(Rational lower, Rational upper) => new(lower, true, upper, true);

    /// <summary>(lower, upper).</summary>
    public static Interval Open(Rational lower, Rational upper) => new(lower, false, upper, false);

    /// <summary>[lower, upper).</summary>
    public static Interval HalfOpen(Rational lower, Rational upper) => new(lower, true, upper, false);

    /// <summary>[lower, ∞).</summary>
    public static Interval AtLeast(Rational lower) => new(lower, true, null, false);

    /// <summary>(lower, ∞).</summary>
    public static Interval MoreThan(Rational lower) => new(lower, false, null, false);

    /// <summary>(−∞, upper].</summary>
    public static Interval AtMost(Rational upper) => new(null, false, upper, true);

    /// <summary>(−∞, upper).</summary>
    public static Interval LessThan(Rational upper) => new(null, false, upper, false);

    /// <summary>Every sum of a value of each.</summary>
    public static Interval operator +(Interval a, Interval b)
    {
        Rational? lower = a.Lower is { } al && b.Lower is { } bl ? al + bl : null;
        Rational? upper = a.Upper is { } au && b.Upper is { } bu ? au + bu : null;
        return new(lower, a.LowerClosed && b.LowerClosed, upper, a.UpperClosed && b.UpperClosed);
    }

    /// <summary>The values with their signs turned.</summary>
    public static Interval operator -(Interval a) => new(-a.Upper, a.UpperClosed, -a.Lower, a.LowerClosed);

    /// <summary>Every difference of a value of each.</summary>
    public static Interval operator -(Interval a, Interval b) => a + -b;

    /// <summary>Every value times <paramref name="factor"/>.</summary>
    public static Interval operator *(Interval a, Rational factor) => factor.Sign switch
    {
        0 => Exactly(Rational.Zero),
        > 0 => new(a.Lower * factor, a.LowerClosed, a.Upper * factor, a.UpperClosed),
        _ => new(a.Upper * factor, a.UpperClosed, a.Lower * factor, a.LowerClosed),
    };

    /// <summary>Every product of a value of each.</summary>
    public static Interval operator *(Interval a, Interval b)
    {
        ReadOnlySpan<IntervalEnd> corners =
        [
            IntervalEnd.LowerOf(a) * IntervalEnd.LowerOf(b), IntervalEnd.LowerOf(a) * IntervalEnd.UpperOf(b),
            IntervalEnd.UpperOf(a) * IntervalEnd.LowerOf(b), IntervalEnd.UpperOf(a) * IntervalEnd.UpperOf(b),
        ];
        var (lowest, highest) = (corners[0], corners[0]);
        foreach (var corner in corners[1..])
        {
            lowest = IntervalEnd.Lowest(lowest, corner);
            highest = IntervalEnd.Highest(highest, corner);
        }

        return new(lowest.Value, lowest.Closed, highest.Value, highest.Closed);
    }

    /// <summary>
    /// The smallest interval with every quotient of a value of this and a non-zero value of <paramref name="divisor"/>;
    /// null where the divisor holds no such value.
    /// </summary>
    public Interval? DividedBy(Interval divisor) =>
        divisor.Reciprocal() is { } reciprocal ? this * reciprocal : null;

    /// <summary>True where <paramref name="value"/> lies in it.</summary>
    public bool Contains(Rational value) =>
        (Lower is not { } lower || value > lower || (LowerClosed && value == lower))
        && (Upper is not { } upper || value < upper || (UpperClosed && value == upper));

    /// <summary>True where every value of <paramref name="other"/> lies in it.</summary>
    public bool Contains(Interval other) => other.IsEmpty || Clip(other) == other;

    /// <summary>True where the two share a value.</summary>
    public bool Intersects(Interval other) => !Clip(other).IsEmpty;

    /// <summary>The values that lie in both; may be empty.</summary>
    public Interval Clip(Interval other)
    {
        var (lower, lowerClosed) = (Lower, LowerClosed);
        if (other.Lower is { } otherLower && (lower is not { } l || otherLower > l || (otherLower == l && !other.LowerClosed)))
            (lower, lowerClosed) = (otherLower, other.LowerClosed);
        var (upper, upperClosed) = (Upper, UpperClosed);
        if (other.Upper is { } otherUpper && (upper is not { } u || otherUpper < u || (otherUpper == u && !other.UpperClosed)))
            (upper, upperClosed) = (otherUpper, other.UpperClosed);
        return new(lower, lowerClosed, upper, upperClosed);
    }

    /// <summary>The smallest interval that holds both.</summary>
    public Interval Hull(Interval other)
    {
        var (lower, lowerClosed) = (Lower, LowerClosed);
        if (lower is { } l && (other.Lower is not { } otherLower || otherLower < l || (otherLower == l && other.LowerClosed)))
            (lower, lowerClosed) = (other.Lower, other.LowerClosed);
        var (upper, upperClosed) = (Upper, UpperClosed);
        if (upper is { } u && (other.Upper is not { } otherUpper || otherUpper > u || (otherUpper == u && other.UpperClosed)))
            (upper, upperClosed) = (other.Upper, other.UpperClosed);
        return new(lower, lowerClosed, upper, upperClosed);
    }

    /// <summary>The interval in mathematical notation, for debugging: <c>[1, 2)</c>.</summary>
    public override string ToString() =>
        $"{(LowerClosed ? '[' : '(')}{Lower?.ToString() ?? "-∞"}, {Upper?.ToString() ?? "∞"}{(UpperClosed ? ']' : ')')}";

    // 1 ÷ x for every non-zero x. Zero strictly inside splits the result in two; its hull is everything.
    private Interval? Reciprocal()
    {
        if (IsEmpty || (Lower is { Sign: 0 } && Upper is { Sign: 0 })) return null;
        var positive = Lower is { Sign: >= 0 };
        var negative = Upper is { Sign: <= 0 };
        if (!positive && !negative) return Everything;
        var lower = Inverted(Upper, UpperClosed, bounded: !(negative && Upper is { Sign: 0 }));
        var upper = Inverted(Lower, LowerClosed, bounded: !(positive && Lower is { Sign: 0 }));
        return new(lower.Value, lower.Closed, upper.Value, upper.Closed);
    }

    private static IntervalEnd Inverted(Rational? end, bool closed, bool bounded)
    {
        if (!bounded) return default;
        // An unbounded end comes ever nearer to zero and never reaches it.
        return end is { } value ? new(Rational.One / value, closed, 0) : new(Rational.Zero, false, 0);
    }
}
