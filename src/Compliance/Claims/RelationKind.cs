namespace Compliance.Claims;

/// <summary>The ways in which numbers of a report must agree.</summary>
public enum RelationKind
{
    /// <summary>Numerator ÷ denominator meets the stated rate (NUM-01).</summary>
    RateFromCounts,

    /// <summary>Some whole numerator gives the stated rate for the stated denominator (NUM-02).</summary>
    AttainableRate,

    /// <summary>Parts add up to the total; an open list only must not exceed it (NUM-03).</summary>
    BreakdownSum,

    /// <summary>Part ≤ whole (NUM-04).</summary>
    PartOfWhole,

    /// <summary>An announced count matches the items that follow (NUM-05).</summary>
    AnnouncedCount,

    /// <summary>The same measure said twice agrees (NUM-06).</summary>
    Restated,

    /// <summary>Stated growth agrees with the two figures (NUM-14).</summary>
    YearOnYear,

    /// <summary>A plan's figure beside the result's (NUM-12, info at most).</summary>
    PlanAgainstResult,

    /// <summary>One date must not lie before another (TIM).</summary>
    DateOrder,

    /// <summary>A table's total is the sum of the cells it covers.</summary>
    TableSum,

    /// <summary>A figure of the running text is the one its table states.</summary>
    TableText,
}
