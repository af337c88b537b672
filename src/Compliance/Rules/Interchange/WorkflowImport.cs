using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules.Interchange;

/// <summary>What reading a RulesEngine workflow file gave.</summary>
/// <param name="RuleSet">The rule set file <c>ruleset.json</c>; null where not a single rule could be imported.</param>
/// <param name="Rules">How many rules it holds.</param>
/// <param name="Found">How many rules the workflow file holds.</param>
/// <param name="Diagnostics">Errors for what was not imported, notices for what was left out, by place.</param>
public sealed record WorkflowImport(string? RuleSet, int Rules, int Found, ImmutableArray<Diagnostic> Diagnostics);
