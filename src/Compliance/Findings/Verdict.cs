namespace Compliance.Findings;

/// <summary>What a gate does with a report. Never derived from the score.</summary>
public enum Verdict
{
    /// <summary>No unwaived finding at or above the threshold.</summary>
    Pass,

    /// <summary>A rule marked mustDecide is undecided.</summary>
    Review,

    /// <summary>An unwaived veto or a finding at or above the threshold exists.</summary>
    Blocked,

    /// <summary>The engine failed on this report; a gate stays closed.</summary>
    Error,

    /// <summary>The document could not be read.</summary>
    Unreadable,
}
