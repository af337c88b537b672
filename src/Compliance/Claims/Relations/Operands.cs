namespace Compliance.Claims.Relations;

/// <summary>Makes operands of claims.</summary>
internal static class Operands
{
    /// <summary>A quantity in a role.</summary>
    public static Operand Of(string role, Quantity quantity) => new(role, quantity.Span, quantity.Interval);

    /// <summary>A percentage in a role; its interval is in percent.</summary>
    public static Operand Of(string role, Percentage percentage) => new(role, percentage.Span, percentage.Interval);
}
