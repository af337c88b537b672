using Compliance.Text;

namespace Compliance.Claims;

/// <summary>One written number with a unit.</summary>
public sealed record Quantity
{
    /// <summary>Number, approximation words and unit, as written.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The digits or numerals alone.</summary>
    public required TextSpan NumberSpan { get; init; }

    /// <summary>The value as written, 万 and 亿 multiplied out, money in 元; for a range its lower end.</summary>
    public required Rational Value { get; init; }

    /// <summary>The unit in its canonical form from the unit table, such as 件 or 元.</summary>
    public required string Unit { get; init; }

    /// <summary>How the number stands for its value.</summary>
    public required Approximation Approximation { get; init; }

    /// <summary>The values it may stand for.</summary>
    public required Interval Interval { get; init; }

    /// <summary>True where words of approximation stand on both sides (约30余件, 近20次以上).</summary>
    public bool IsStacked { get; init; }

    /// <summary>What is counted, as written and trimmed; empty where it cannot be told.</summary>
    public required string Measure { get; init; }

    /// <summary>Where the measure's words stand; null where <see cref="Measure"/> is empty.</summary>
    public TextSpan? MeasureSpan { get; init; }

    /// <summary>Result, target, prior or standing.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>The period it speaks of as written (全年, 每月, 2024年), or empty.</summary>
    public required string Period { get; init; }
}
