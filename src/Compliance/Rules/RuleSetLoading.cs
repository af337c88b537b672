using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules;

/// <summary>What loading a rule set gave: the rule set, or every fault in its files.</summary>
/// <param name="RuleSet">The rule set; null where a fault was found.</param>
/// <param name="Diagnostics">All faults at once, file by file, each file's by place.</param>
public sealed record RuleSetLoading(RuleSet? RuleSet, ImmutableArray<Diagnostic> Diagnostics);
