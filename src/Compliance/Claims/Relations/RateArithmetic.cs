using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Compares a stated percentage with the quotient of two counts, on intervals.</summary>
internal static class RateArithmetic
{
    private static readonly Interval ZeroToHundred = Interval.Closed(0, 100);

    /// <summary>numerator ÷ denominator in percent; null where the denominator is zero alone.</summary>
    public static Interval? Quotient(Interval numerator, Interval denominator) => (numerator * 100).DividedBy(denominator);

    /// <summary>The values that <paramref name="percentage"/> stands for under one policy, in percent.</summary>
    public static Interval StatedUnder(RoundingPolicy policy, Percentage percentage)
    {
        Interval values;
        if (percentage.Approximation == Approximation.Exact)
        {
            values = policy.ValuesOf(percentage.Value, percentage.Decimals);
        }
        else
        {
            // 98%以上 may itself have been rounded before 以上 was added.
            var half = Rational.PowerOfTen(-percentage.Decimals) / 2;
            values = percentage.Interval + Interval.Closed(-half, half);
        }

        // A rate above 100 is a fault of its own; whether it follows from its counts is another question.
        var isBounded = percentage.Kind is PercentageKind.Rate or PercentageKind.Share && percentage.Value <= 100;
        return isBounded ? values.Clip(ZeroToHundred) : values;
    }

    /// <summary>Names of the policies under which <paramref name="computed"/> may be written as <paramref name="percentage"/>.</summary>
    public static ImmutableArray<string> PoliciesThatExplain(Interval computed, Percentage percentage)
    {
        var explained = ImmutableArray.CreateBuilder<string>(RoundingPolicy.All.Length);
        foreach (var policy in RoundingPolicy.All)
            if (StatedUnder(policy, percentage).Intersects(computed)) explained.Add(policy.Name);
        return explained.DrainToImmutable();
    }

    /// <summary>True where the two counts give the stated rate.</summary>
    public static bool Explains(RateBinding binding, Percentage percentage) =>
        Quotient(binding.Numerator.Quantity.Interval, binding.Denominator.Quantity.Interval) is { } computed
        && !PoliciesThatExplain(computed, percentage).IsEmpty;

    /// <summary>True where some whole number of cases out of <paramref name="denominator"/> gives the stated rate.</summary>
    public static bool IsAttainable(Rational denominator, Percentage percentage)
    {
        foreach (var policy in RoundingPolicy.All)
        {
            var numerators = StatedUnder(policy, percentage) * (denominator / 100);
            if (WholeNumbers.AnyIn(numerators.Clip(Interval.Closed(0, denominator)))) return true;
        }

        return false;
    }
}
