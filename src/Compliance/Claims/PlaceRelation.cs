namespace Compliance.Claims;

/// <summary>How a place stands to the issuer's.</summary>
public enum PlaceRelation
{
    /// <summary>The issuer's own place.</summary>
    Own,

    /// <summary>A place that holds it.</summary>
    Above,

    /// <summary>A place inside it.</summary>
    Below,

    /// <summary>None of these.</summary>
    Elsewhere,
}
