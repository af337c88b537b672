namespace Compliance.Claims;

/// <summary>What a year dates.</summary>
public enum YearRole
{
    /// <summary>The report, in its title.</summary>
    Title,

    /// <summary>The report, in its lead.</summary>
    Lead,

    /// <summary>The past year, in the heading of a part that reports on it.</summary>
    Part,

    /// <summary>The year to come, in the heading or the opening of the plan.</summary>
    Plan,
}
