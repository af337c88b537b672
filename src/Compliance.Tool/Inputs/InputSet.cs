using Compliance.Rendering;

namespace Compliance.Tool.Inputs;

/// <summary>What the given paths came to.</summary>
/// <param name="Documents">In the order of the paths; those of a folder or glob in ordinal order.</param>
/// <param name="Failures">Paths that yield no report; one is enough for exit code 2.</param>
/// <param name="Skipped">Files of folders that are of no readable kind.</param>
/// <param name="Ignored">Reports that the project file passes over.</param>
internal sealed record InputSet(IReadOnlyList<InputDocument> Documents, IReadOnlyList<RunNotice> Failures, int Skipped, int Ignored);
