namespace Compliance.Claims;

/// <summary>What a number is said to be.</summary>
public enum Polarity
{
    /// <summary>Something done in the reported year.</summary>
    Result,

    /// <summary>Something planned or required.</summary>
    Target,

    /// <summary>A figure of an earlier year.</summary>
    Prior,

    /// <summary>A standing fact.</summary>
    Standing,
}
