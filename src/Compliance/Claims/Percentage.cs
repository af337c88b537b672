using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>One written percentage, fraction or 成. Two measures may share it (回应率、办结率均为100%).</summary>
public sealed record Percentage
{
    /// <summary>Number, sign and approximation words, as written.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The digits alone.</summary>
    public required TextSpan NumberSpan { get; init; }

    /// <summary>The value in percent as written: 97.7% is 97.7.</summary>
    public required Rational Value { get; init; }

    /// <summary>Decimals as written; they decide the rounding interval.</summary>
    public required int Decimals { get; init; }

    /// <summary>What it says.</summary>
    public required PercentageKind Kind { get; init; }

    /// <summary>The values it may stand for, in percent; a rate's are clipped to [0, 100].</summary>
    public required Interval Interval { get; init; }

    /// <summary>How the number stands for its value.</summary>
    public required Approximation Approximation { get; init; }

    /// <summary>Result, target, prior or standing.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>Counts of results in its sentence: what a reader could take its base from.</summary>
    public int SentenceCounts { get; init; }

    /// <summary>The rate words it states a value for (回应率, 办结率), in order; empty where none is named.</summary>
    public required ImmutableArray<TextSpan> Measures { get; init; }
}
