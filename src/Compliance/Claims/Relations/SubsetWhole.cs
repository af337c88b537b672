using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>A whole that a part may belong to.</summary>
/// <param name="Counts">The counts that make it up: one, or several that are summed.</param>
/// <param name="Interval">The values their sum may have.</param>
internal readonly record struct SubsetWhole(IReadOnlyList<Quantity> Counts, Interval Interval)
{
    /// <summary>The whole of one count.</summary>
    public static SubsetWhole Of(Quantity quantity) => new([quantity], quantity.Interval);

    /// <summary>The whole of several counts.</summary>
    public static SubsetWhole Of(IReadOnlyList<Quantity> quantities)
    {
        var sum = Interval.Exactly(Rational.Zero);
        foreach (var quantity in quantities) sum += quantity.Interval;
        return new SubsetWhole(quantities, sum);
    }

    /// <summary>True where the part may be at most this whole.</summary>
    public bool CanHold(Interval part) => part.Intersects(new Interval(null, false, Interval.Upper, Interval.UpperClosed));
}
