namespace Compliance.Claims;

/// <summary>What a date is for.</summary>
public enum DateRole
{
    /// <summary>Mentioned in the text.</summary>
    Mentioned,

    /// <summary>The date under the signature (成文日期).</summary>
    Signed,

    /// <summary>The site's publication date (发布时间; else 生成日期 with a time).</summary>
    Published,

    /// <summary>A cut-off: figures up to this day (截至).</summary>
    CutOff,
}
