namespace Compliance.Claims;

/// <summary>What checking a relation gave.</summary>
public enum RelationOutcome
{
    /// <summary>The numbers agree.</summary>
    Holds,

    /// <summary>No reading makes them agree.</summary>
    Fails,

    /// <summary>An operand or the binding is not certain; the reason says what is missing.</summary>
    Undetermined,
}
