using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Findings;

/// <summary>What reading a waiver file gave.</summary>
/// <param name="Waivers">The waivers; null where the file has a fault.</param>
/// <param name="Diagnostics">All faults at once, by place.</param>
public sealed record WaiverLoading(WaiverSet? Waivers, ImmutableArray<Diagnostic> Diagnostics);
