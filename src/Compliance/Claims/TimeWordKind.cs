namespace Compliance.Claims;

/// <summary>How a word speaks of time.</summary>
public enum TimeWordKind
{
    /// <summary>Relative to the day of writing: 今年, 日前.</summary>
    Relative,

    /// <summary>Of what is intended: 我局将继续.</summary>
    Future,

    /// <summary>Of the year to come: 明年, 下一年度.</summary>
    Coming,
}
