namespace Compliance.Rules;

/// <summary>How far a legal citation has been checked.</summary>
public enum VerificationStatus
{
    /// <summary>The official wording was seen.</summary>
    Verified,

    /// <summary>Seen as repeated by other public pages.</summary>
    Quoted,

    /// <summary>General knowledge; the official text was not seen. Worded without certainty.</summary>
    Unverified,
}
