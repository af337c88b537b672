using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Findings;

/// <summary>What reading a baseline file gave.</summary>
/// <param name="Baseline">The baseline; null where the file has a fault.</param>
/// <param name="Diagnostics">All faults at once, by place.</param>
public sealed record BaselineLoading(Baseline? Baseline, ImmutableArray<Diagnostic> Diagnostics);
