namespace Compliance.Tests;

/// <summary>Real reports and gold labels: test data that lies beside the repository, not in it.</summary>
internal static class SharedFolder
{
    public const string Absent = "the folder 'shared' with the real reports does not lie beside the repository";

    public static readonly string RepositoryRoot = FindRoot();

    public static string? Path { get; } =
        Directory.Exists(System.IO.Path.Combine(RepositoryRoot, "..", "shared", "reports"))
            ? System.IO.Path.GetFullPath(System.IO.Path.Combine(RepositoryRoot, "..", "shared"))
            : null;

    /// <summary>The real reports by their three-digit number, in order.</summary>
    public static IEnumerable<string> Reports() =>
        Path is null ? [] : Directory.EnumerateFiles(System.IO.Path.Combine(Path, "reports")).Order(StringComparer.Ordinal);

    public static string Report(string number) =>
        Reports().Single(path => System.IO.Path.GetFileName(path).StartsWith(number, StringComparison.Ordinal));

    public static string Labels(string number) => System.IO.Path.Combine(Path!, "labels", number + ".json");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Compliance.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Compliance.sln is not above the test's folder.");
    }
}
