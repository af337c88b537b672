namespace Compliance.Claims.Relations;

/// <summary>What the words around a count make it for a rate.</summary>
internal enum CountRole : byte
{
    /// <summary>No verb of the rate stands beside it.</summary>
    None,

    /// <summary>The cases the rate is about.</summary>
    Numerator,

    /// <summary>All cases.</summary>
    Denominator,

    /// <summary>What is left after a reduction (精简至21项).</summary>
    Remaining,

    /// <summary>Verbs of both sides stand beside it (受理并办结).</summary>
    Ambiguous,

    /// <summary>A change, not a level (增加50件).</summary>
    Change,
}
