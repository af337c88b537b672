namespace Compliance.Tests;

/// <summary>A theory that reads the shared folder; skipped, with the reason, where it is absent.</summary>
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedFolder.Path is null ? SharedFolder.Absent : null;
}
