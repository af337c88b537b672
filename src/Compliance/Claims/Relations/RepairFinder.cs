using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Finds, for each operand of a failed relation, the smallest change to it alone that would make the relation hold.</summary>
internal static class RepairFinder
{
    /// <summary>Repairs of numerator, denominator and rate, in that order; an operand that no change could repair is left out.</summary>
    public static ImmutableArray<Repair> ForRate(SourceText source, Quantity numerator, Quantity denominator, Percentage rate)
    {
        var repairs = ImmutableArray.CreateBuilder<Repair>(3);
        var stated = RateArithmetic.StatedUnder(RoundingPolicy.HalfUp, rate);
        if (NearestNumerator(stated, numerator.Value, denominator.Value) is { } n)
            Add(repairs, source, RelationRoles.Numerator, numerator, n);
        if (NearestDenominator(stated, numerator.Value, denominator.Value) is { } d)
            Add(repairs, source, RelationRoles.Denominator, denominator, d);
        if (NearestRate(numerator.Value, denominator.Value, rate) is { } p)
            Add(repairs, source, rate, p);
        return repairs.DrainToImmutable();
    }

    /// <summary>Repairs of a rate that no whole number of cases gives: the nearest base, the nearest rate.</summary>
    public static ImmutableArray<Repair> ForAttainable(SourceText source, Quantity denominator, Percentage rate)
    {
        var repairs = ImmutableArray.CreateBuilder<Repair>(2);
        if (NearestAttainableBase(denominator.Value, rate) is { } d)
            Add(repairs, source, RelationRoles.Denominator, denominator, d);
        var cases = (rate.Value * denominator.Value / 100).Round(0);
        Add(repairs, source, rate, (cases * 100 / denominator.Value).Round(rate.Decimals));
        return repairs.DrainToImmutable();
    }

    /// <summary>The repair of a stated growth: what the figures give, with the same decimals. None where they move the other way.</summary>
    public static ImmutableArray<Repair> ForGrowth(SourceText source, Percentage growth, Rational computed)
    {
        var repairs = ImmutableArray.CreateBuilder<Repair>(1);
        if (computed.Sign > 0) Add(repairs, source, growth, computed.Round(growth.Decimals), RelationRoles.Growth);
        return repairs.DrainToImmutable();
    }

    /// <summary>Repairs of 由A增加到B，增加C, in that order.</summary>
    public static ImmutableArray<Repair> ForChange(SourceText source, Quantity from, Quantity to, Quantity change, int direction)
    {
        var repairs = ImmutableArray.CreateBuilder<Repair>(3);
        Add(repairs, source, RelationRoles.Base, from, to.Value - change.Value * direction);
        Add(repairs, source, RelationRoles.Current, to, from.Value + change.Value * direction);
        Add(repairs, source, RelationRoles.Increase, change, (to.Value - from.Value) * direction);
        return repairs.DrainToImmutable();
    }

    /// <summary>Repairs of a figure said twice: either mention made like the other.</summary>
    public static ImmutableArray<Repair> ForRestated(SourceText source, Quantity first, Quantity second)
    {
        var repairs = ImmutableArray.CreateBuilder<Repair>(2);
        Add(repairs, source, RelationRoles.First, first, second.Value);
        Add(repairs, source, RelationRoles.Second, second, first.Value);
        return repairs.DrainToImmutable();
    }

    /// <summary>Adds the repair that writes <paramref name="value"/> in place of <paramref name="quantity"/>, where it can be written that way.</summary>
    public static void Add(
        ImmutableArray<Repair>.Builder repairs, SourceText source, string role, Quantity quantity, Rational value)
    {
        if (value == quantity.Value) return;
        if (NumberWriter.Rewrite(source, quantity.Span, quantity.NumberSpan, quantity.Value, value) is { } text)
            repairs.Add(new Repair(role, source.ToString(quantity.Span), value, text));
    }

    /// <summary>Adds the repair that writes <paramref name="value"/> in place of <paramref name="rate"/>, with the same decimals.</summary>
    public static void Add(
        ImmutableArray<Repair>.Builder repairs, SourceText source, Percentage rate, Rational value, string role = RelationRoles.Rate)
    {
        if (value == rate.Value) return;
        if (NumberWriter.Rewrite(source, rate.Span, rate.NumberSpan, rate.Value, value, rate.Decimals) is { } text)
            repairs.Add(new Repair(role, source.ToString(rate.Span), value, text));
    }

    /// <summary>The whole numerator nearest to <paramref name="numerator"/> whose quotient lies in <paramref name="stated"/> (percent).</summary>
    internal static Rational? NearestNumerator(Interval stated, Rational numerator, Rational denominator)
    {
        if (denominator.Sign <= 0) return null;
        return WholeNumbers.NearestIn((stated * (denominator / 100)).Clip(Interval.AtLeast(0)), numerator);
    }

    /// <summary>The whole denominator nearest to <paramref name="denominator"/> whose quotient lies in <paramref name="stated"/> (percent).</summary>
    internal static Rational? NearestDenominator(Interval stated, Rational numerator, Rational denominator)
    {
        if (numerator.Sign == 0) return null;
        var positive = stated.Clip(Interval.MoreThan(0));
        if (positive.IsEmpty || Interval.Exactly(numerator * 100).DividedBy(positive) is not { } denominators) return null;
        return WholeNumbers.NearestIn(denominators.Clip(Interval.AtLeast(1)), denominator);
    }

    private static Rational? NearestRate(Rational numerator, Rational denominator, Percentage rate)
    {
        if (denominator.Sign <= 0) return null;
        var value = (numerator * 100 / denominator).Round(rate.Decimals);
        return rate.Kind is PercentageKind.Rate or PercentageKind.Share && value > 100 ? null : value;
    }

    // Bases above ten to the power of decimals plus two attain every rate, so the search is short.
    private static Rational? NearestAttainableBase(Rational denominator, Percentage rate)
    {
        for (var distance = 1; distance <= 100; distance++)
        {
            if (denominator > distance && RateArithmetic.IsAttainable(denominator - distance, rate)) return denominator - distance;
            if (RateArithmetic.IsAttainable(denominator + distance, rate)) return denominator + distance;
        }

        return null;
    }
}
