using Compliance.Claims;
using Compliance.Claims.Relations;
using Compliance.Text;
using FsCheck;
using FsCheck.Fluent;
using Interval = Compliance.Text.Interval;

namespace Compliance.Tests.Claims.Relations;

/// <summary>Interval code against plain enumeration: the same question asked by trying every value.</summary>
public sealed class RateOracleTests
{
    private const int LargestBase = 40;

    [Fact]
    public void A_policy_explains_a_rate_exactly_where_applying_it_gives_that_rate()
    {
        for (var denominator = 1; denominator <= LargestBase; denominator++)
        for (var numerator = 0; numerator <= denominator + 2; numerator++)
        for (var decimals = 0; decimals <= 2; decimals++)
        {
            var value = new Rational(numerator * 100, denominator);
            foreach (var stated in Around(value, decimals))
            {
                var rate = Rate(stated, decimals, PercentageKind.Completion);
                var explained = RateArithmetic.PoliciesThatExplain(Interval.Exactly(value), rate);
                var expected = RoundingPolicy.All.Where(policy => policy.Apply(value, decimals) == stated).Select(policy => policy.Name);
                if (!explained.SequenceEqual(expected))
                    Assert.Fail($"{numerator}/{denominator} stated {stated} with {decimals} decimals: {string.Join(", ", explained)}");
            }
        }
    }

    [Fact]
    public void Policies_are_mirrored_below_zero_and_take_halves_away_from_it()
    {
        for (var decimals = 0; decimals <= 2; decimals++)
        for (var eighths = -80; eighths <= 80; eighths++)
        {
            var value = new Rational(eighths, 8) / Rational.PowerOfTen(decimals);
            foreach (var policy in RoundingPolicy.All)
            foreach (var stated in Around(value, decimals))
            {
                if (policy.ValuesOf(stated, decimals).Contains(value) != (policy.Apply(value, decimals) == stated))
                    Assert.Fail($"{policy.Name} of {value} with {decimals} decimals, stated {stated}");
            }
        }
    }

    [Fact]
    public void A_rate_is_attainable_exactly_where_some_whole_numerator_gives_it()
    {
        for (var denominator = 1; denominator <= LargestBase; denominator++)
        for (var decimals = 0; decimals <= 1; decimals++)
        for (var steps = 0; steps <= (decimals == 0 ? 100 : 1000); steps++)
        {
            var stated = steps / Rational.PowerOfTen(decimals);
            var expected = Enumerable.Range(0, denominator + 1).Any(numerator => RoundingPolicy.All.Any(policy =>
                policy.Apply(new Rational(numerator * 100, denominator), decimals) == stated));
            if (RateArithmetic.IsAttainable(denominator, Rate(stated, decimals)) != expected) Assert.Fail($"{stated}% of {denominator}");
        }
    }

    [Fact]
    public void Repairs_are_the_nearest_whole_numbers_that_make_the_rate_true()
    {
        for (var denominator = 1; denominator <= 24; denominator++)
        for (var numerator = 0; numerator <= denominator; numerator++)
        for (var stated = 0; stated <= 100; stated += 7)
        {
            var values = RateArithmetic.StatedUnder(RoundingPolicy.HalfUp, Rate(stated, 0));
            RepairFinder.NearestNumerator(values, numerator, denominator).Should().Be(
                Nearest(numerator, 0, n => new Rational(n * 100, denominator).Round(0) == stated && n <= denominator));
            var wantedBase = Nearest(denominator, 1, d => new Rational(numerator * 100, d).Round(0) == stated && (stated < 100 || numerator <= d));
            if (numerator > 0 && wantedBase is not null)
                RepairFinder.NearestDenominator(values, numerator, denominator).Should().Be(wantedBase);
        }
    }

    [Fact]
    public void Rounded_operands_meet_every_rate_their_members_meet()
    {
        var numerator = Interval.Closed(1015, 1025);
        var denominator = Interval.Closed(2765, 2775);
        var computed = RateArithmetic.Quotient(numerator, denominator)!.Value;
        for (var tenths = 350; tenths <= 385; tenths++)
        {
            var stated = new Rational(tenths, 10);
            var expected = Enumerable.Range(0, 41).Any(i => Enumerable.Range(0, 41).Any(j =>
                (new Rational(4060 + i, 4) * 100 / new Rational(11060 + j, 4)).Round(1) == stated));
            RateArithmetic.PoliciesThatExplain(computed, Rate(stated, 1)).Contains("half-up").Should().Be(expected, "{0}", stated);
        }
    }

    [Fact]
    public void A_rate_never_stands_for_more_than_a_hundred()
    {
        RateArithmetic.PoliciesThatExplain(Interval.Exactly(new Rational(1003, 10)), Rate(100, 0)).Should().BeEmpty();
        RateArithmetic.PoliciesThatExplain(Interval.Exactly(new Rational(1003, 10)), Rate(100, 0, PercentageKind.Completion)).Should().NotBeEmpty();
    }

    [Fact]
    public void The_nearest_whole_number_lies_inside_and_none_lies_nearer()
    {
        Prop.ForAll<int, int, int>((low, width, from) =>
        {
            var lower = new Rational(low, 3);
            var values = Interval.HalfOpen(lower, lower + new Rational(Math.Abs((long)width) % 50, 4));
            var wholes = Enumerable.Range(-20, 60).Select(i => lower.Floor() + i).Where(values.Contains).ToList();
            var start = new Rational(from % 1000, 2);
            return WholeNumbers.NearestIn(values, start) is { } nearest
                ? wholes.Contains(nearest) && wholes.All(w => Rational.Abs(w - start) >= Rational.Abs(nearest - start))
                : wholes.Count == 0;
        }).Hold();
    }

    private static Percentage Rate(Rational value, int decimals, PercentageKind kind = PercentageKind.Rate) => new()
    {
        Span = default,
        NumberSpan = default,
        Value = value,
        Decimals = decimals,
        Kind = kind,
        Interval = Interval.Exactly(value),
        Approximation = Approximation.Exact,
        Polarity = Polarity.Result,
        Measures = [],
    };

    private static IEnumerable<Rational> Around(Rational value, int decimals)
    {
        var unit = Rational.PowerOfTen(-decimals);
        for (var i = -2; i <= 2; i++) yield return value.Truncate(decimals) + unit * i;
    }

    private static Rational? Nearest(int from, int least, Func<int, bool> makesTrue)
    {
        for (var distance = 0; distance <= 3000; distance++)
        {
            if (from - distance >= least && makesTrue(from - distance)) return from - distance;
            if (makesTrue(from + distance)) return from + distance;
        }

        return null;
    }
}
