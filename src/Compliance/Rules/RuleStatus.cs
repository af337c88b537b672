namespace Compliance.Rules;

/// <summary>How settled a rule is.</summary>
public enum RuleStatus
{
    /// <summary>May still change; off unless an overlay enables it.</summary>
    Draft,

    /// <summary>Its meaning no longer changes.</summary>
    Stable,

    /// <summary>Kept so that its id stays known; off unless an overlay enables it.</summary>
    Deprecated,
}
