namespace Compliance.Text;

/// <summary>The values a written number may stand for. A null end is unbounded.</summary>
/// <param name="Lower">Lower end, or null for no bound.</param>
/// <param name="LowerClosed">True where the lower end belongs to it; false where unbounded.</param>
/// <param name="Upper">Upper end, or null for no bound.</param>
/// <param name="UpperClosed">True where the upper end belongs to it; false where unbounded.</param>
public readonly record struct Interval(Rational? Lower, bool LowerClosed, Rational? Upper, bool UpperClosed)
{
    /// <summary>The interval of one value.</summary>
    public static Interval Exactly(Rational value) => new(value, true, value, true);

    /// <summary>True where it holds exactly one value.</summary>
    public bool IsExact => Lower is { } lower && Upper is { } upper && lower == upper;
}
