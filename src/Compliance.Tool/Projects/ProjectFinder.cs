using Compliance.Findings;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Inputs;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Projects;

/// <summary>
/// Finds the project file upwards from the reports: from a file's folder, a folder itself, the fixed part of a glob,
/// and the working directory for standard input or where no path is given. One run has one project.
/// </summary>
internal static class ProjectFinder
{
    private const string FileName = ".compliance.json";

    private const int MostBytes = 1024 * 1024;

    /// <exception cref="UsageException">The paths belong to different projects.</exception>
    public static ProjectFinding Find(CommandRequest request, ToolConsole console)
    {
        if (!request.Command.Options.Contains(Commands.NoProject) || request.Has(Commands.NoProject)) return new(null, []);
        string? found = null;
        var isFirst = true;
        var paths = ReportsOf(request);
        foreach (var path in paths)
        {
            var file = Above(FolderOf(path, console.WorkingDirectory));
            if (!isFirst && file != found) throw new UsageException(ToolTexts.Format(ToolText.ProjectsDiffer, found ?? "-", file ?? "-"));
            found = file;
            isFirst = false;
        }

        var finding = found is null ? new(null, []) : Open(found, console);
        foreach (var path in paths)
        {
            var other = Below(path, console.WorkingDirectory).FirstOrDefault(file => file != found && finding.Project?.Chooses(ReportBeside(file)) != false);
            if (other is not null) throw new UsageException(ToolTexts.Format(ToolText.ProjectsDiffer, found ?? "-", other));
        }

        return finding;
    }

    /// <summary>Project files of folders that a path brings up whole: reports there would be checked by another's settings.</summary>
    private static IEnumerable<string> Below(string path, string workingDirectory)
    {
        if (path == "-" || path.Contains('\0')) return [];
        var full = Path.GetFullPath(path, workingDirectory);
        if (!Directory.Exists(full) && !(GlobPattern.IsGlob(path) && path.Contains("**", StringComparison.Ordinal))) return [];
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true };
        var folder = FolderOf(path, workingDirectory);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, FileName, options).Order(StringComparer.Ordinal) : [];
    }

    private static string ReportBeside(string projectFile) => Path.Combine(Path.GetDirectoryName(projectFile)!, "report.txt");

    /// <summary>The reports a request names; where it names none, its project is that of the working directory.</summary>
    private static IReadOnlyList<string> ReportsOf(CommandRequest request)
    {
        var reports = request.Command == Commands.Explain ? [.. request.Paths.Skip(1)]
            : request.Command == Commands.RulesEval ? request.ValuesOf(Commands.Report)
            : request.Command == Commands.RulesList || request.Command == Commands.RulesShow || request.Command == Commands.RulesExport ? []
            : request.Paths;
        return reports.Count == 0 ? ["-"] : reports;
    }

    private static ProjectFinding Open(string file, ToolConsole console)
    {
        var shown = Path.GetRelativePath(console.WorkingDirectory, file);
        var (bytes, fault) = new DocumentFile(Stream.Null, MostBytes).Read(new InputDocument(shown, file));
        if (bytes is null) return new(null, [fault!]);
        var loading = ProjectFile.Load(bytes, shown);
        return loading.Project is { } project
            ? new(new ProjectUse(project, Path.GetDirectoryName(file)!, shown, console.WorkingDirectory), [])
            : new(null, loading.Diagnostics);
    }

    private static string FolderOf(string path, string workingDirectory)
    {
        if (path == "-" || path.Contains('\0')) return workingDirectory;
        var full = Path.GetFullPath(path, workingDirectory);
        if (Directory.Exists(full)) return full;
        while (GlobPattern.IsGlob(full) && Path.GetDirectoryName(full) is { } parent && !File.Exists(full)) full = parent;
        return Directory.Exists(full) ? full : Path.GetDirectoryName(full) ?? full;
    }

    private static string? Above(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var file = Path.Combine(at, FileName);
            if (File.Exists(file)) return file;
        }

        return null;
    }
}
