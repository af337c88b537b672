namespace Compliance.Rendering.Sarif;

/// <summary>For whom a SARIF log is written.</summary>
public enum SarifProfile
{
    /// <summary>Everything the findings hold, for viewers and programs that read SARIF by its specification.</summary>
    Full,

    /// <summary>
    /// For code hosts, which show every result as an alert, whatever its kind and suppressions: results that passed, do not
    /// apply, could not be decided, are waived or in the baseline are left out; what a person must decide becomes a note that says so; fixes,
    /// which they do not offer, are left out.
    /// </summary>
    CodeHost,
}
