using System.Numerics;
using Compliance.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Compliance.Tests.Text;

public sealed class RationalTests
{
    // Around every border between the 64-bit form and the big one.
    private static readonly long[] Extremes =
    [
        0, 1, -1, 2, -2, 3, 7, -10, 1000, long.MaxValue, long.MinValue, long.MaxValue - 1, long.MinValue + 1,
        int.MaxValue, int.MinValue, 1L << 62, -(1L << 62), 3_037_000_500, -3_037_000_499,
    ];

    [Fact]
    public void Arithmetic_agrees_with_big_integers_at_the_borders_of_the_fast_path()
    {
        foreach (var a in Fractions())
        foreach (var b in Fractions())
        {
            Check(a + b, a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);
            Check(a - b, a.Numerator * b.Denominator - b.Numerator * a.Denominator, a.Denominator * b.Denominator);
            Check(a * b, a.Numerator * b.Numerator, a.Denominator * b.Denominator);
            if (b.Sign != 0) Check(a / b, a.Numerator * b.Denominator, a.Denominator * b.Numerator);
            a.CompareTo(b).Should().Be((a.Numerator * b.Denominator).CompareTo(b.Numerator * a.Denominator));
        }
    }

    [Fact]
    public void Equal_values_have_one_form_whatever_way_they_came_about()
    {
        var huge = new Rational(BigInteger.Pow(10, 40), 1);
        (huge / huge).Should().Be(Rational.One);
        (huge - huge).Should().Be(Rational.Zero).And.Be(default(Rational));
        (huge / huge).GetHashCode().Should().Be(Rational.One.GetHashCode());
        Rational least = long.MinValue;
        (-least).Numerator.Should().Be(BigInteger.Pow(2, 63));
        (-(-least)).Should().Be(least);
    }

    [Theory]
    [InlineData(7, 2, "3", "4")]
    [InlineData(-7, 2, "-4", "-3")]
    [InlineData(6, 2, "3", "3")]
    [InlineData(-6, 2, "-3", "-3")]
    [InlineData(0, 5, "0", "0")]
    public void Floor_and_ceiling_go_the_right_way_below_zero(int numerator, int denominator, string floor, string ceiling)
    {
        new Rational(numerator, denominator).Floor().ToString().Should().Be(floor);
        new Rational(numerator, denominator).Ceiling().ToString().Should().Be(ceiling);
    }

    [Theory]
    [InlineData(60100, 614, 1, "97.9", "97.8")]
    [InlineData(5, 2, 0, "3", "2")]
    [InlineData(-5, 2, 0, "-3", "-2")]
    [InlineData(-1, 3, 0, "0", "0")]
    [InlineData(979, 10, 2, "97.90", "97.90")]
    [InlineData(1, 200, 2, "0.01", "0.00")]
    public void Rounding_takes_halves_away_from_zero_and_truncation_goes_towards_it(
        int numerator, int denominator, int decimals, string rounded, string truncated)
    {
        var value = new Rational(numerator, denominator);
        value.ToDecimalString(decimals).Should().Be(rounded);
        value.Truncate(decimals).ToDecimalString(decimals).Should().Be(truncated);
    }

    [Fact]
    public void Division_by_zero_is_refused()
    {
        FluentActions.Invoking(() => Rational.One / Rational.Zero).Should().Throw<DivideByZeroException>();
        FluentActions.Invoking(() => new Rational(1, 0)).Should().Throw<DivideByZeroException>();
    }

    [Fact]
    public void The_field_laws_hold()
    {
        Prop.ForAll<long, long, long>((x, y, z) =>
        {
            Rational a = x, b = new(y, 7), c = new(z, 9);
            return a + b == b + a && a * b == b * a && a * (b + c) == a * b + a * c && (a + b) - b == a
                && (b == Rational.Zero || (a * b) / b == a);
        }).Hold();
    }

    private static IEnumerable<Rational> Fractions()
    {
        foreach (var numerator in Extremes)
        foreach (var denominator in new[] { 1, 3, 1000, long.MaxValue, long.MinValue })
            yield return new Rational(numerator, denominator);
        yield return new Rational(BigInteger.Pow(10, 30), 7);
        yield return new Rational(-1, BigInteger.Pow(10, 30));
    }

    private static void Check(Rational actual, BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign < 0) (numerator, denominator) = (-numerator, -denominator);
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        actual.Numerator.Should().Be(numerator / divisor);
        actual.Denominator.Should().Be(denominator / divisor);
        actual.Should().Be(new Rational(numerator, denominator));
    }
}
