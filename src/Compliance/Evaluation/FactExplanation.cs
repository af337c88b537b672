using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Findings;

namespace Compliance.Evaluation;

/// <summary>What a rule made of one fact.</summary>
/// <param name="Finding">Outcome, reason, places with their roles, numbers, repairs and message. <c>NotApplicable</c> where the fact is not the rule's business.</param>
/// <param name="Conditions">The rule's conditions in the order they were looked at, up to the one that decided.</param>
/// <param name="Members">What those conditions read of the fact and the report.</param>
/// <param name="ReasonText">The coded reason in words, or null where there is none.</param>
public sealed record FactExplanation(
    Finding Finding, ImmutableArray<ConditionReading> Conditions, ImmutableArray<ConditionReading> Members, LocalizedText? ReasonText);
