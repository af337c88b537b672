namespace Compliance.Findings;

/// <summary>What one rule says of one report. Ordered: a later member is worse and wins when several facts are combined.</summary>
public enum Outcome
{
    /// <summary>Nothing of the report is the rule's business. Never a pass.</summary>
    NotApplicable,

    /// <summary>The requirement is met.</summary>
    Pass,

    /// <summary>A fact is missing; the reason is coded. Never reads as passed.</summary>
    Undetermined,

    /// <summary>A person decides.</summary>
    Review,

    /// <summary>The requirement is not met.</summary>
    Fail,

    /// <summary>The rule or the engine broke; says nothing about the report.</summary>
    Error,
}
