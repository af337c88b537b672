namespace Compliance.Rendering;

/// <summary>What stands between two groups of digits; of several, the one that binds least.</summary>
internal enum DigitGap
{
    /// <summary>Nothing: the first group.</summary>
    None,

    /// <summary>A space, a dash, or what cannot be seen.</summary>
    Plain,

    /// <summary>A point.</summary>
    Dot,

    /// <summary>The end of a line.</summary>
    Break,
}
