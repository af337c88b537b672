namespace Compliance.Rules;

/// <summary>How the texts of a parameter are written; another text is refused, for it would silently decide nothing.</summary>
public enum ParameterFormat
{
    /// <summary>A day as yyyy-MM-dd.</summary>
    Day,

    /// <summary>A day of any year as MM-dd.</summary>
    MonthDay,

    /// <summary>A day, or a stretch of days as yyyy-MM-dd/yyyy-MM-dd, both included.</summary>
    Days,
}
