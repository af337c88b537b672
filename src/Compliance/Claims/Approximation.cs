namespace Compliance.Claims;

/// <summary>How a written number stands for its value.</summary>
public enum Approximation
{
    /// <summary>The number itself.</summary>
    Exact,

    /// <summary>余, 多: open, up to the next unit of the last non-zero digit.</summary>
    SomewhatMore,

    /// <summary>近: [0.9n, n).</summary>
    Nearly,

    /// <summary>不足: [0, n).</summary>
    LessThan,

    /// <summary>约, 左右: ±10 %.</summary>
    About,

    /// <summary>超, 逾: (n, ∞).</summary>
    MoreThan,

    /// <summary>以上, 不少于, 至少: [n, ∞).</summary>
    AtLeast,

    /// <summary>以下, 不超过, 至多: [0, n].</summary>
    AtMost,

    /// <summary>A written range: 3—5次.</summary>
    Range,

    /// <summary>万 or 亿 with decimals: ± half the last written digit.</summary>
    Rounded,
}
