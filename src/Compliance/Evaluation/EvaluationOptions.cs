namespace Compliance.Evaluation;

/// <summary>What the caller decides about an evaluation.</summary>
/// <param name="AsOf">The day as of which rules are chosen; null takes publication, signature, or 1 April after the report year.</param>
/// <param name="Threshold">The severity from which a finding blocks; null blocks on a veto alone.</param>
/// <param name="EveryOutcome">True to keep a finding for every fact, those that passed included.</param>
internal sealed record EvaluationOptions(DateOnly? AsOf, Rules.Severity? Threshold, bool EveryOutcome);
