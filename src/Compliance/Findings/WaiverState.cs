namespace Compliance.Findings;

/// <summary>What became of a waiver. Only <see cref="Used"/> excuses anything; every other is to be reported.</summary>
public enum WaiverState
{
    /// <summary>It excuses a finding.</summary>
    Used,

    /// <summary>Its report was checked and gives no such finding: what it excused is gone.</summary>
    Unused,

    /// <summary>Its report was not among those checked, so nothing can be said of it.</summary>
    NotChecked,

    /// <summary>Its last day is past; the finding counts again.</summary>
    Expired,

    /// <summary>It holds only from a later day.</summary>
    NotYetGranted,

    /// <summary>Void: the finding is still there, but with another number than the one excused.</summary>
    NumberChanged,

    /// <summary>Void: findings of that severity cannot be waived.</summary>
    NotWaivable,

    /// <summary>Void: it runs longer than that severity allows.</summary>
    TooLong,
}
