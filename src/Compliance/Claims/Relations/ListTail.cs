namespace Compliance.Claims.Relations;

/// <summary>What follows a count inside its stretch.</summary>
internal enum ListTail
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>和, 及, 与: the next item follows without a mark.</summary>
    Joined,

    /// <summary>等: more items are not named.</summary>
    Open,

    /// <summary>Other words, such as the noun that is counted.</summary>
    Words,
}
