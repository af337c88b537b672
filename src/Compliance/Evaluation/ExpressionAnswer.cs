using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Evaluation;

/// <summary>What trying an expression gave: its value as JSON, or why there is none.</summary>
/// <param name="Json">The value as JSON, Chinese unescaped; null where there are diagnostics.</param>
/// <param name="Type">The static type of its value, such as <c>list(string)</c>; null where it does not compile.</param>
/// <param name="Cost">Upper bound of the operations one evaluation takes; null where it does not compile.</param>
/// <param name="Diagnostics">Faults with line and column in the expression, both 1-based; empty where there is a value.</param>
public sealed record ExpressionAnswer(string? Json, string? Type, long? Cost, ImmutableArray<Diagnostic> Diagnostics);
