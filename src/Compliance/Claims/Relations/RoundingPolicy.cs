using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>A way to shorten a number to the decimals it is stated with. Both treat negative numbers like their mirror image.</summary>
internal sealed class RoundingPolicy
{
    private RoundingPolicy(string name) => Name = name;

    /// <summary>四舍五入: halves go away from zero.</summary>
    public static RoundingPolicy HalfUp { get; } = new("half-up");

    /// <summary>Later decimals are cut off.</summary>
    public static RoundingPolicy Truncated { get; } = new("truncated");

    /// <summary>All policies, the usual one first.</summary>
    public static ImmutableArray<RoundingPolicy> All { get; } = [HalfUp, Truncated];

    /// <summary>The name results say.</summary>
    public string Name { get; }

    /// <summary>Every number that becomes <paramref name="stated"/> when it is shortened to <paramref name="decimals"/> decimals.</summary>
    public Interval ValuesOf(Rational stated, int decimals)
    {
        var unit = Rational.PowerOfTen(-decimals);
        if (stated.Sign < 0) return -ValuesOf(-stated, decimals);
        if (this == HalfUp)
        {
            var half = unit / 2;
            return stated.Sign == 0 ? Interval.Open(-half, half) : Interval.HalfOpen(stated - half, stated + half);
        }

        return stated.Sign == 0 ? Interval.Open(-unit, unit) : Interval.HalfOpen(stated, stated + unit);
    }

    /// <summary>The number that <paramref name="value"/> is written as with <paramref name="decimals"/> decimals.</summary>
    public Rational Apply(Rational value, int decimals) => this == HalfUp ? value.Round(decimals) : value.Truncate(decimals);
}
