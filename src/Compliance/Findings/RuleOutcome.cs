namespace Compliance.Findings;

/// <summary>What one rule said of the whole report: the worst of its facts.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Reason">Coded reason where undetermined, under review or broken; else null.</param>
/// <param name="Facts">How many facts it looked at.</param>
public sealed record RuleOutcome(string RuleId, Outcome Outcome, string? Reason, int Facts);
