using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Tool.Projects;

/// <summary>What looking for a project file gave.</summary>
/// <param name="Project">The project; null where there is none, none is wanted, or the file has faults.</param>
/// <param name="Diagnostics">The file's faults.</param>
internal readonly record struct ProjectFinding(ProjectUse? Project, ImmutableArray<Diagnostic> Diagnostics);
