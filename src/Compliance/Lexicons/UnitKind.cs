namespace Compliance.Lexicons;

/// <summary>What a unit measures, as far as it decides where its numbers count.</summary>
internal enum UnitKind
{
    /// <summary>A classifier: 件, 人次, 场.</summary>
    Count,

    /// <summary>Money: 元.</summary>
    Money,

    /// <summary>Length, area, weight, power.</summary>
    Measure,

    /// <summary>A stretch of time: 天, 课时.</summary>
    Duration,

    /// <summary>年: a stretch of time only with a bound beside it, else part of a date.</summary>
    Year,

    /// <summary>日: a stretch of time only with a bound beside it, else part of a date.</summary>
    Day,

    /// <summary>分: counts only where the words before it speak of a score.</summary>
    Score,

    /// <summary>方面, 点: announced items.</summary>
    Announced,

    /// <summary>级: announced levels or a rank.</summary>
    Level,

    /// <summary>乡, 镇, 街道: counts in digits, or in a series of such units.</summary>
    Administrative,
}
