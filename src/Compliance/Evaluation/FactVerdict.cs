using Compliance.Findings;

namespace Compliance.Evaluation;

/// <summary>What a rule says of one fact.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Reason">Coded reason where undetermined, under review or broken; else null.</param>
internal readonly record struct FactVerdict(Outcome Outcome, string? Reason = null);
