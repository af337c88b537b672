namespace Compliance.Structure;

/// <summary>Who issued the report, as far as law tells issuers apart.</summary>
public enum IssuerKind
{
    /// <summary>Not known; rules that depend on it are undetermined.</summary>
    Unknown,

    /// <summary>A people's government at county level or above.</summary>
    Government,

    /// <summary>A department of such a government.</summary>
    Department,

    /// <summary>A township, town or subdistrict.</summary>
    Township,

    /// <summary>A party committee alone.</summary>
    Party,

    /// <summary>A party committee and a government together; matches government, township and party.</summary>
    Joint,
}
