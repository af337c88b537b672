namespace Compliance.Structure;

/// <summary>The administrative level of a government.</summary>
public enum GovernmentLevel
{
    /// <summary>Not known, or not a government.</summary>
    Unknown,

    /// <summary>Province, autonomous region, municipality.</summary>
    Province,

    /// <summary>Prefecture-level city, prefecture, league.</summary>
    City,

    /// <summary>County, county-level city, district, banner.</summary>
    County,

    /// <summary>Township, town, subdistrict.</summary>
    Township,
}
