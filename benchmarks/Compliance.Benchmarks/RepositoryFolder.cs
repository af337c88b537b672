namespace Compliance.Benchmarks;

/// <summary>Finds the repository above the benchmark's own binaries.</summary>
internal static class RepositoryFolder
{
    public static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Compliance.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Compliance.sln is not above the benchmark's folder.");
    }
}
