using System.Collections.Immutable;
using Compliance.Findings;

namespace Compliance.Evaluation;

/// <summary>What evaluating a rule set over one report gave.</summary>
/// <param name="AsOf">The day as of which it was judged, or null.</param>
/// <param name="Findings">By place, then by rule id.</param>
/// <param name="Outcomes">One a rule that is switched on, in the rule set's order.</param>
/// <param name="Score">The score.</param>
/// <param name="Verdict">The verdict.</param>
internal sealed record ReportEvaluation(
    DateOnly? AsOf,
    ImmutableArray<Finding> Findings,
    ImmutableArray<RuleOutcome> Outcomes,
    Score Score,
    Verdict Verdict);
