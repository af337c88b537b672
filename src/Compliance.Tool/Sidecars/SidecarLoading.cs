using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Findings;

namespace Compliance.Tool.Sidecars;

/// <summary>The waivers and the baseline that the settings name.</summary>
/// <param name="Waivers">Null where none are named.</param>
/// <param name="Baseline">Null where none is named.</param>
/// <param name="Diagnostics">Faults of both files; empty where they can be used.</param>
internal sealed record SidecarLoading(WaiverSet? Waivers, Baseline? Baseline, ImmutableArray<Diagnostic> Diagnostics);
