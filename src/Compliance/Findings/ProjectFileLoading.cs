using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Findings;

/// <summary>What reading a project file gave.</summary>
/// <param name="Project">Its values; null where the file has a fault.</param>
/// <param name="Diagnostics">All faults at once, by place.</param>
public sealed record ProjectFileLoading(ProjectFile? Project, ImmutableArray<Diagnostic> Diagnostics);
