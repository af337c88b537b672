namespace Compliance.Structure;

/// <summary>Why a place was not taken for a part.</summary>
public enum PartRejection
{
    /// <summary>A heading whose words do not name the part.</summary>
    HeadingNamesAnother,

    /// <summary>A heading promises the part, but no text under it bears it out.</summary>
    PromisedOnly,

    /// <summary>Evidence that stands inside a part where it does not count.</summary>
    InExcludedPart,

    /// <summary>Evidence outside the part it would have to stand in.</summary>
    OutsideRequiredPart,
}
