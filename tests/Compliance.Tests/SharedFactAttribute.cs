namespace Compliance.Tests;

/// <summary>A fact that reads the shared folder; skipped, with the reason, where it is absent.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedFolder.Path is null ? SharedFolder.Absent : null;
}
