using Compliance.Text;

namespace Compliance.Tests.Text;

public sealed class IntervalTests
{
    private static readonly Rational Step = new(1, 2);

    // Nearer to an open end than any distance that matters between results of the small grid.
    private static readonly Rational Hair = new(1, 1_000_000);

    private static readonly Interval[] Grid = [.. Intervals()];

    public static TheoryData<string> Operations => ["+", "-", "*", "/"];

    [Theory]
    [MemberData(nameof(Operations))]
    public void An_operation_holds_every_result_of_its_members_and_its_ends_are_no_wider(string operation)
    {
        foreach (var a in Grid)
        foreach (var b in Grid)
            CheckAgainstMembers(operation, a, b);
    }

    [Fact]
    public void Clip_intersects_hull_and_contains_agree_with_membership()
    {
        foreach (var a in Grid)
        foreach (var b in Grid)
        {
            var (clip, hull) = (a.Clip(b), a.Hull(b));
            var shared = false;
            var within = true;
            foreach (var value in Probes())
            {
                var (inA, inB) = (a.Contains(value), b.Contains(value));
                clip.Contains(value).Should().Be(inA && inB);
                if (inA || inB) hull.Contains(value).Should().BeTrue();
                shared |= inA && inB;
                within &= !inB || inA;
            }

            a.Intersects(b).Should().Be(shared);
            a.Contains(b).Should().Be(within);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(-2)]
    public void Scaling_is_multiplication_by_the_exact_value(int factor)
    {
        foreach (var a in Grid) (a * (Rational)factor).Should().Be(a * Interval.Exactly(factor));
    }

    [Fact]
    public void A_divisor_of_zero_alone_gives_nothing()
    {
        Interval.Exactly(1).DividedBy(Interval.Exactly(0)).Should().BeNull();
        Interval.Exactly(6).DividedBy(Interval.HalfOpen(0, 2)).Should().Be(Interval.MoreThan(3));
        Interval.Exactly(6).DividedBy(Interval.Open(-1, 2)).Should().Be(Interval.Everything);
    }

    [Fact]
    public void Exactness_and_emptiness_follow_the_ends()
    {
        Interval.Exactly(2).IsExact.Should().BeTrue();
        Interval.HalfOpen(2, 2).IsExact.Should().BeFalse();
        Interval.HalfOpen(2, 2).IsEmpty.Should().BeTrue();
        Interval.Closed(3, 2).IsEmpty.Should().BeTrue();
        Interval.Everything.IsEmpty.Should().BeFalse();
    }

    private static void CheckAgainstMembers(string operation, Interval a, Interval b)
    {
        Interval? computed = operation switch
        {
            "+" => a + b,
            "-" => a - b,
            "*" => a * b,
            _ => a.DividedBy(b),
        };
        Rational? lowest = null, highest = null;
        foreach (var x in Members(a))
        foreach (var y in Members(b))
        {
            if (operation == "/" && y.Sign == 0) continue;
            var result = operation switch { "+" => x + y, "-" => x - y, "*" => x * y, _ => x / y };
            if (computed is null || !computed.Value.Contains(result))
                throw new Xunit.Sdk.XunitException($"{a} {operation} {b} = {computed} misses {result}");
            lowest = lowest is { } l && l < result ? l : result;
            highest = highest is { } h && h > result ? h : result;
        }

        if (computed is not { } interval)
        {
            lowest.Should().BeNull();
            return;
        }

        CheckEnd(interval.Lower, interval.LowerClosed, lowest!.Value, $"{a} {operation} {b} = {interval}");
        CheckEnd(interval.Upper, interval.UpperClosed, highest!.Value, $"{a} {operation} {b} = {interval}");
    }

    private static void CheckEnd(Rational? end, bool closed, Rational reached, string what)
    {
        var right = end is { } value
            ? closed ? value == reached : value != reached && Rational.Abs(value - reached) < new Rational(1, 1000)
            : Rational.Abs(reached) > 100;
        if (!right) throw new Xunit.Sdk.XunitException($"{what}, but the members reach {reached}");
    }

    // Ends, points a hair inside them, the middle, and far out where unbounded.
    private static IEnumerable<Rational> Members(Interval interval)
    {
        var lower = interval.Lower ?? -100_000;
        var upper = interval.Upper ?? 100_000;
        Rational[] probes = [lower, lower + Hair, upper - Hair, upper, (lower + upper) / 2, 0, Hair, -Hair];
        return probes.Where(interval.Contains).Distinct();
    }

    private static IEnumerable<Rational> Probes()
    {
        for (Rational value = -4; value <= 4; value += new Rational(1, 4)) yield return value;
        yield return -1_000_000;
        yield return 1_000_000;
    }

    private static IEnumerable<Interval> Intervals()
    {
        Rational[] ends = [-2, -Step, 0, 1, 3];
        for (var i = 0; i < ends.Length; i++)
        {
            yield return Interval.Exactly(ends[i]);
            yield return Interval.AtLeast(ends[i]);
            yield return Interval.MoreThan(ends[i]);
            yield return Interval.AtMost(ends[i]);
            yield return Interval.LessThan(ends[i]);
            for (var j = i + 1; j < ends.Length; j++)
            {
                yield return Interval.Closed(ends[i], ends[j]);
                yield return Interval.Open(ends[i], ends[j]);
                yield return Interval.HalfOpen(ends[i], ends[j]);
                yield return new Interval(ends[i], false, ends[j], true);
            }
        }

        yield return Interval.Everything;
    }
}
