using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>Why a rule did or did not fire on one report, fact by fact.</summary>
/// <param name="Rule">The rule as it is in force.</param>
/// <param name="Outcome">What it came to.</param>
/// <param name="Facts">Every fact of the collection it selects, in reading order.</param>
/// <param name="Unbound">Numbers of the text that no fact of its business holds, for a rule over relations; else empty.</param>
public sealed record RuleExplanation(
    Rule Rule, RuleOutcome Outcome, ImmutableArray<FactExplanation> Facts, ImmutableArray<FindingLocation> Unbound);
