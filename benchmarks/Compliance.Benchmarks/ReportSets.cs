using System.Text;

namespace Compliance.Benchmarks;

/// <summary>Generated reports, and real ones where a folder of them lies beside the repository.</summary>
internal static class ReportSets
{
    public static IEnumerable<ReportSet> All(int generated)
    {
        var written = Enumerable.Range(1, generated).Select(seed => Encoding.UTF8.GetBytes(GeneratedReport.Write(seed))).ToArray();
        yield return Named("generated", written);
        foreach (var set in Real()) yield return set;
    }

    /// <summary>The real reports as one set; none where there is no folder of them.</summary>
    public static IEnumerable<ReportSet> Real()
    {
        var folder = Path.Combine(RepositoryFolder.Find(), "..", "shared", "reports");
        if (!Directory.Exists(folder)) yield break;
        var files = Directory.GetFiles(folder, "*.txt");
        Array.Sort(files, StringComparer.Ordinal);
        if (files.Length > 0) yield return Named("real", [.. files.Select(File.ReadAllBytes)]);
    }

    private static ReportSet Named(string kind, byte[][] reports) => new(
        FormattableString.Invariant($"{reports.Length} {kind} reports, mean size {reports.Average(bytes => bytes.Length) / 1024:F1} KB"), reports);
}
