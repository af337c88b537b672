namespace Compliance.Claims;

/// <summary>The word with which the items of one chain open. A chain never mixes forms.</summary>
internal enum EnumerationMarkerForm
{
    /// <summary>一是…二是…</summary>
    Is,

    /// <summary>一要…二要…</summary>
    Must,

    /// <summary>第一，…第二，…</summary>
    Ordinal,

    /// <summary>其一，…其二，…</summary>
    Among,
}
