namespace Compliance.Rules;

/// <summary>A remark on a fact that passed, such as one just inside a limit whose reading is disputed. The first match wins.</summary>
/// <param name="When">The condition over the fact that passed.</param>
/// <param name="Message">The remark.</param>
public sealed record RuleNote(RuleExpression When, MessageTemplate Message);
