using System.Globalization;
using System.Numerics;

namespace Compliance.Text;

/// <summary>An exact fraction in lowest terms with a positive denominator. Never floating point.</summary>
/// <remarks>
/// Nearly every number of a report fits 64 bits, so those are kept and computed without allocation;
/// whatever does not fit is kept as big integers. A value has one form only: big exactly where it does not fit.
/// </remarks>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly long _numerator;

    // The default value must be zero over one.
    private readonly long _denominatorMinusOne;
    private readonly BigFraction? _big;

    /// <summary>Makes <paramref name="numerator"/> ÷ <paramref name="denominator"/>.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException();
        if (denominator.Sign < 0) (numerator, denominator) = (-numerator, -denominator);
        if (!denominator.IsOne)
        {
            var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
            (numerator, denominator) = (numerator / divisor, denominator / divisor);
        }

        if (FitsSmall(numerator) && FitsSmall(denominator))
        {
            _numerator = (long)numerator;
            _denominatorMinusOne = (long)denominator - 1;
        }
        else
        {
            _big = new BigFraction(numerator, denominator);
        }
    }

    private Rational(long numerator, long denominator)
    {
        _numerator = numerator;
        _denominatorMinusOne = denominator - 1;
    }

    /// <summary>The numerator; carries the sign.</summary>
    public BigInteger Numerator => _big is null ? _numerator : _big.Numerator;

    /// <summary>The denominator; at least 1.</summary>
    public BigInteger Denominator => _big is null ? SmallDenominator : _big.Denominator;

    /// <summary>Zero, also the default value.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One => new(1L, 1L);

    /// <summary>True for a whole number.</summary>
    public bool IsInteger => _big is null ? _denominatorMinusOne == 0 : _big.Denominator.IsOne;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => _big is null ? Math.Sign(_numerator) : _big.Numerator.Sign;

    private long SmallDenominator => _denominatorMinusOne + 1;

    /// <summary>Numerator and denominator of a value that is kept in 64 bits; false for a big one.</summary>
    internal bool TryGetInt64(out long numerator, out long denominator)
    {
        numerator = _numerator;
        denominator = SmallDenominator;
        return _big is null;
    }

    /// <summary>The inverse of <see cref="TryGetInt64"/>: a fraction already in lowest terms with a positive denominator.</summary>
    internal static Rational OfReduced(long numerator, long denominator) =>
        numerator == long.MinValue ? new Rational(numerator, new BigInteger(denominator)) : new Rational(numerator, denominator);

    /// <summary>A whole number is a fraction.</summary>
    public static implicit operator Rational(long value) =>
        value == long.MinValue ? new Rational(new BigInteger(value), BigInteger.One) : new Rational(value, 1L);

    /// <summary>Sum.</summary>
    public static Rational operator +(Rational a, Rational b)
    {
        if (a._big is not null || b._big is not null)
            return new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);
        return (a._denominatorMinusOne | b._denominatorMinusOne) == 0
            ? Reduced((Int128)a._numerator + b._numerator, 1)
            : Reduced(
                (Int128)a._numerator * b.SmallDenominator + (Int128)b._numerator * a.SmallDenominator,
                (Int128)a.SmallDenominator * b.SmallDenominator);
    }

    /// <summary>Difference.</summary>
    public static Rational operator -(Rational a, Rational b) => a + -b;

    /// <summary>Negation.</summary>
    public static Rational operator -(Rational a) => a._big is null
        ? new Rational(-a._numerator, a.SmallDenominator)
        : new Rational(-a._big.Numerator, a._big.Denominator);

    /// <summary>Product.</summary>
    public static Rational operator *(Rational a, Rational b) => a._big is null && b._big is null
        ? Reduced((Int128)a._numerator * b._numerator, (Int128)a.SmallDenominator * b.SmallDenominator)
        : new Rational(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="b"/> is zero.</exception>
    public static Rational operator /(Rational a, Rational b)
    {
        if (b.Sign == 0) throw new DivideByZeroException();
        if (a._big is not null || b._big is not null)
            return new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);
        var numerator = (Int128)a._numerator * b.SmallDenominator;
        var denominator = (Int128)a.SmallDenominator * b._numerator;
        return b._numerator < 0 ? Reduced(-numerator, -denominator) : Reduced(numerator, denominator);
    }

    /// <summary>Less than.</summary>
    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    /// <summary>Greater than.</summary>
    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    /// <summary>At most.</summary>
    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    /// <summary>At least.</summary>
    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    /// <summary>Equal.</summary>
    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    /// <summary>Not equal.</summary>
    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    /// <summary>The smaller of two.</summary>
    public static Rational Min(Rational a, Rational b) => a <= b ? a : b;

    /// <summary>The larger of two.</summary>
    public static Rational Max(Rational a, Rational b) => a >= b ? a : b;

    /// <summary>The distance from zero.</summary>
    public static Rational Abs(Rational a) => a.Sign < 0 ? -a : a;

    /// <summary>Ten to the power of <paramref name="exponent"/>, which may be negative.</summary>
    public static Rational PowerOfTen(int exponent)
    {
        if (exponent < 0) return One / PowerOfTen(-exponent);
        if (exponent > 18) return new Rational(BigInteger.Pow(10, exponent), BigInteger.One);
        var power = 1L;
        for (var i = 0; i < exponent; i++) power *= 10;
        return power;
    }

    /// <summary>The largest whole number that is at most this value.</summary>
    public Rational Floor()
    {
        if (IsInteger) return this;
        if (_big is null)
        {
            var quotient = _numerator / SmallDenominator;
            return _numerator < 0 ? quotient - 1 : quotient;
        }

        var whole = BigInteger.Divide(_big.Numerator, _big.Denominator);
        return new Rational(_big.Numerator.Sign < 0 ? whole - 1 : whole, BigInteger.One);
    }

    /// <summary>The smallest whole number that is at least this value.</summary>
    public Rational Ceiling() => -(-this).Floor();

    /// <summary>Rounds to <paramref name="decimals"/> decimals, halves away from zero.</summary>
    public Rational Round(int decimals)
    {
        var scale = PowerOfTen(decimals);
        var scaled = Abs(this) * scale + new Rational(1L, 2L);
        var rounded = scaled.Floor() / scale;
        return Sign < 0 ? -rounded : rounded;
    }

    /// <summary>Cuts to <paramref name="decimals"/> decimals, towards zero.</summary>
    public Rational Truncate(int decimals)
    {
        var scale = PowerOfTen(decimals);
        var cut = (Abs(this) * scale).Floor() / scale;
        return Sign < 0 ? -cut : cut;
    }

    /// <summary>Rounds to <paramref name="decimals"/> decimals, halves away from zero, and writes all of them: 97.90.</summary>
    public string ToDecimalString(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        var scaled = (Abs(Round(decimals)) * PowerOfTen(decimals)).Numerator;
        var digits = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var text = decimals == 0 ? digits : $"{digits[..^decimals]}.{digits[^decimals..]}";
        return Sign < 0 && !scaled.IsZero ? "-" + text : text;
    }

    /// <inheritdoc/>
    public int CompareTo(Rational other)
    {
        if (_big is not null || other._big is not null)
            return (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);
        return _denominatorMinusOne == other._denominatorMinusOne
            ? _numerator.CompareTo(other._numerator)
            : ((Int128)_numerator * other.SmallDenominator).CompareTo((Int128)other._numerator * SmallDenominator);
    }

    /// <inheritdoc/>
    public bool Equals(Rational other)
    {
        if (_big is null && other._big is null)
            return _numerator == other._numerator && _denominatorMinusOne == other._denominatorMinusOne;
        return _big is not null && other._big is not null
            && _big.Numerator == other._big.Numerator && _big.Denominator == other._big.Denominator;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _big is null
        ? HashCode.Combine(_numerator, _denominatorMinusOne)
        : HashCode.Combine(_big.Numerator, _big.Denominator);

    /// <summary>A whole number plain, else <c>numerator/denominator</c>. Invariant.</summary>
    public override string ToString() => IsInteger
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    // The smallest long has no negation, so it is kept as a big integer.
    private static bool FitsSmall(BigInteger value) => value <= long.MaxValue && value > long.MinValue;

    // Operands come from 63-bit magnitudes: no product exceeds 2^126 and no sum 2^127.
    private static Rational Reduced(Int128 numerator, Int128 denominator)
    {
        if (denominator != 1)
        {
            var divisor = GreatestCommonDivisor(Int128.Abs(numerator), denominator);
            if (divisor != 1) (numerator, denominator) = (numerator / divisor, denominator / divisor);
        }

        return numerator <= long.MaxValue && numerator > long.MinValue && denominator <= long.MaxValue
            ? new Rational((long)numerator, (long)denominator)
            : new Rational((BigInteger)numerator, (BigInteger)denominator);
    }

    private static Int128 GreatestCommonDivisor(Int128 a, Int128 b)
    {
        while (b != 0)
        {
            if (a <= long.MaxValue && b <= long.MaxValue) return GreatestCommonDivisor((ulong)a, (ulong)b);
            (a, b) = (b, a % b);
        }

        return a;
    }

    private static ulong GreatestCommonDivisor(ulong a, ulong b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
