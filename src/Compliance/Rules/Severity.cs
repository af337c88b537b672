namespace Compliance.Rules;

/// <summary>How grave a finding is. Ordered: a later member is graver.</summary>
public enum Severity
{
    /// <summary>Worth a look.</summary>
    Info,

    /// <summary>Should be mended.</summary>
    Warning,

    /// <summary>Must be mended.</summary>
    Error,

    /// <summary>A site's inspection treats it as instant failure.</summary>
    Veto,
}
