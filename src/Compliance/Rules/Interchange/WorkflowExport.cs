using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules.Interchange;

/// <summary>A rule set as a RulesEngine workflow.</summary>
/// <param name="Json">The workflow file.</param>
/// <param name="Rules">How many rules it holds.</param>
/// <param name="Diagnostics">A notice for each rule, or part of one, that has no equivalent there.</param>
public sealed record WorkflowExport(string Json, int Rules, ImmutableArray<Diagnostic> Diagnostics);
