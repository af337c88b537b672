namespace Compliance.Claims.Relations;

/// <summary>Names of the roles that operands play.</summary>
internal static class RelationRoles
{
    /// <summary>The cases that a rate is about.</summary>
    public const string Numerator = "numerator";

    /// <summary>All cases that a rate is taken of.</summary>
    public const string Denominator = "denominator";

    /// <summary>A stated rate or share.</summary>
    public const string Rate = "rate";

    /// <summary>A count that may or may not take part.</summary>
    public const string Candidate = "candidate";

    /// <summary>The first of two mentions.</summary>
    public const string First = "first";

    /// <summary>The second of two mentions.</summary>
    public const string Second = "second";

    /// <summary>The figure growth is counted from.</summary>
    public const string Base = "base";

    /// <summary>The figure growth leads to.</summary>
    public const string Current = "current";

    /// <summary>A stated growth.</summary>
    public const string Growth = "growth";

    /// <summary>The change as an amount (增加60件).</summary>
    public const string Increase = "increase";

    /// <summary>The date that must not lie after the other.</summary>
    public const string Earlier = "earlier";

    /// <summary>The date that must not lie before the other.</summary>
    public const string Later = "later";
}
