namespace Compliance.Claims.Tokens;

/// <summary>How a number is written, as far as it decides what it may stand for.</summary>
internal enum NumberForm : byte
{
    /// <summary>Digits or numerals with one value.</summary>
    Plain,

    /// <summary>百, 千, 万 or 亿 without a digit before it (百余场).</summary>
    BareMultiplier,

    /// <summary>余 or 多 inside the number (30余万).</summary>
    SomewhatMore,

    /// <summary>Bare numerals in a row: a year (二〇二五), a name (八五) or a guess (三五次).</summary>
    Row,

    /// <summary>No single value (数十, 十几, 三四十) or too long to be a count.</summary>
    Unknown,
}
