namespace Compliance.Claims;

/// <summary>Why an organisation is mentioned, as far as rules ask.</summary>
public enum OrganisationRole
{
    /// <summary>The issuer by its own name.</summary>
    Issuer,

    /// <summary>Almost the issuer's name: the same place, the same ending, a letter or two different between them.</summary>
    NearIssuer,

    /// <summary>A leading group (领导小组).</summary>
    LeadingGroup,

    /// <summary>The leader in 在…领导下.</summary>
    Leader,
}
