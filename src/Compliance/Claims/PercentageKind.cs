namespace Compliance.Claims;

/// <summary>What a percentage says.</summary>
public enum PercentageKind
{
    /// <summary>A rate such as 办结率.</summary>
    Rate,

    /// <summary>A share of a whole (占, 占比).</summary>
    Share,

    /// <summary>Growth or decline.</summary>
    Growth,

    /// <summary>Percentage points (个百分点).</summary>
    Points,

    /// <summary>Completion of a plan; may exceed 100.</summary>
    Completion,

    /// <summary>Something aimed at.</summary>
    Target,

    /// <summary>An index, a dependence ratio, a class limit or a label: no value of its own to check.</summary>
    Other,
}
