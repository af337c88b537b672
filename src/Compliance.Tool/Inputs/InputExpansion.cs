using System.Security;
using Compliance.Rendering;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Projects;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Inputs;

/// <summary>Finds the documents that paths, folders and globs name. Reads no content.</summary>
/// <param name="workingDirectory">Relative paths start here.</param>
/// <param name="project">The project whose patterns choose among what folders and globs hold, or null.</param>
internal sealed class InputExpansion(string workingDirectory, ProjectUse? project = null)
{
    private static readonly string[] ReadableEndings = [".txt", ".md", ".markdown"];

    private readonly List<InputDocument> _documents = [];
    private readonly List<RunNotice> _failures = [];
    private int _skipped;
    private int _ignored;

    /// <exception cref="UsageException">Standard input is named twice, or a path is empty.</exception>
    public InputSet Expand(IReadOnlyList<string> paths)
    {
        var standardInput = false;
        if (paths.Count == 0) AddProject();
        foreach (var path in paths)
        {
            if (path.Length == 0) throw new UsageException(ToolTexts.Of(ToolText.NoPath));
            if (path == "-")
            {
                if (standardInput) throw new UsageException(ToolTexts.Of(ToolText.StandardInputTwice));
                standardInput = true;
                _documents.Add(new InputDocument(path, null));
            }
            else
            {
                Add(path);
            }
        }

        return new InputSet(_documents, _failures, _skipped, _ignored);
    }

    private void Add(string path)
    {
        var full = FullPath(path);
        if (Directory.Exists(full)) AddFolder(path, full);
        else if (!File.Exists(full) && GlobPattern.IsGlob(path)) AddGlob(path);
        else _documents.Add(new InputDocument(path, full));
    }

    /// <summary>Called without paths, a project's own patterns say what to read.</summary>
    private void AddProject()
    {
        if (project is null) return;
        foreach (var full in project.FilesToRead())
            AddChosen(_documents, new InputDocument(Path.GetRelativePath(workingDirectory, full).Replace('\\', '/'), full));
        if (_documents.Count == 0) Fail(ToolText.ProjectWithoutReports, "projectWithoutReports", project.Shown);
    }

    private void AddChosen(List<InputDocument> documents, InputDocument document)
    {
        if (project is null || project.Chooses(document.FullPath!)) documents.Add(document);
        else _ignored++;
    }

    private void AddFolder(string path, string full)
    {
        var shown = path.Length > 1 ? path.TrimEnd('/') : path;
        var found = new List<InputDocument>();
        var failures = _failures.Count;
        var ignored = _ignored;
        Walk(shown.Length == 0 ? "/" : shown, full, found);
        found.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        _documents.AddRange(found);
        if (found.Count == 0 && _failures.Count == failures && _ignored == ignored) Fail(ToolText.FolderWithoutReports, "folderWithoutReports", path);
    }

    /// <summary>Linked folders are not entered: they may lead round in a circle.</summary>
    private void Walk(string shown, string full, List<InputDocument> found)
    {
        foreach (var entry in EntriesOf(shown, full))
        {
            var name = entry.Name;
            var path = shown.EndsWith('/') ? shown + name : shown + "/" + name;
            if (entry is DirectoryInfo)
            {
                if (entry.LinkTarget is null && !name.StartsWith('.')) Walk(path, entry.FullName, found);
            }
            else if (IsReadable(name)) AddChosen(found, new InputDocument(path, entry.FullName));
            else _skipped++;
        }
    }

    private FileSystemInfo[] EntriesOf(string shown, string full)
    {
        try
        {
            return new DirectoryInfo(full).GetFileSystemInfos();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException or SecurityException)
        {
            Fail(ToolText.FolderUnreadable, "folderUnreadable", shown);
            return [];
        }
    }

    private void AddGlob(string path)
    {
        var found = new GlobPattern(path).Find(workingDirectory);
        foreach (var match in found) AddChosen(_documents, new InputDocument(match, FullPath(match)));
        if (found.Count == 0) Fail(ToolText.GlobWithoutReports, "globWithoutReports", path);
    }

    private void Fail(ToolText text, string code, string path) => _failures.Add(new RunNotice(code, ToolTexts.Format(text, path)));

    /// <summary>A path the system cannot even name is kept as it is; opening it says what is wrong.</summary>
    private string FullPath(string path) => path.Contains('\0') ? path : Path.GetFullPath(path, workingDirectory);

    /// <summary>True for a file that a folder is searched for.</summary>
    public static bool IsReadable(string path) =>
        !Path.GetFileName(path).StartsWith('.')
        && ReadableEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
