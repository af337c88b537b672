namespace Compliance.Evaluation;

/// <summary>A condition of a rule, or a member it reads, with what it gave for one fact.</summary>
/// <param name="Name">The property of the rule, such as <c>where</c>; empty for a member.</param>
/// <param name="Expression">The expression.</param>
/// <param name="Value">Its value as JSON in one line, or <c>missing it.value</c>, or <c>error</c> with the reason.</param>
public sealed record ConditionReading(string Name, string Expression, string Value);
