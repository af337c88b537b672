namespace Compliance.Rules;

/// <summary>Where the value of one property of a rule comes from.</summary>
/// <param name="Property">The property as rule files write it; a parameter as <c>parameters.name</c>.</param>
/// <param name="SetBy"><c>rule</c>, the id of an overlay, or <c>caller</c>.</param>
/// <param name="File">The file that sets it, as diagnostics name it; null for the caller.</param>
/// <param name="Line">1-based line of the value; null for the caller.</param>
public sealed record RuleValueOrigin(string Property, string SetBy, string? File, int? Line);
