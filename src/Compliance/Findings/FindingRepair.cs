namespace Compliance.Findings;

/// <summary>One suggested change; never applied by itself.</summary>
/// <param name="Role">The operand's role.</param>
/// <param name="Stated">As written.</param>
/// <param name="Value">The value that would make it right, as an exact decimal.</param>
/// <param name="Text">That value written the way the original is.</param>
public sealed record FindingRepair(string Role, string Stated, string Value, string Text);
