using System.Globalization;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Inputs;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Projects;

/// <summary>A project file in use. What the command line says wins over it.</summary>
internal sealed class ProjectUse(ProjectFile file, string folder, string shown, string workingDirectory)
{
    private readonly PathPattern[] _read = [.. file.Read.Select(static pattern => new PathPattern(pattern))];
    private readonly PathPattern[] _ignore = [.. file.Ignore.Select(static pattern => new PathPattern(pattern))];

    public ProjectFile File => file;

    /// <summary>The file's path for messages.</summary>
    public string Shown => shown;

    /// <summary>True where the file says which reports to read, so that a command needs no path.</summary>
    public bool NamesReports => _read.Length > 0;

    /// <summary>The baseline file as a path from the working directory, or null.</summary>
    public string? Baseline => file.Baseline is { } name ? PathTo("baseline", name, mustExist: false) : null;

    /// <summary>The request with the project's values where the command line gives none.</summary>
    /// <exception cref="UsageException">A file the project names is not there or lies behind a link.</exception>
    public CommandRequest AddTo(CommandRequest request)
    {
        var values = new Dictionary<string, IReadOnlyList<string>>(request.Values, StringComparer.Ordinal);
        void Add(OptionDefinition option, string? value)
        {
            if (value is not null && request.Command.Options.Contains(option)) values.TryAdd(option.Name, [value]);
        }

        if (!request.Has(Commands.Rules)) Add(Commands.Rules, Rules());
        if (!request.Has(Commands.Waivers) && file.Waivers is { } waivers)
            Add(Commands.Waivers, PathTo("waivers", waivers, mustExist: request.Command != Commands.Waive));
        if (!request.Has(Commands.Baseline) && file.Baseline is { } baseline && request.Command.Options.Contains(Commands.Baseline))
            Add(Commands.Baseline, PathTo("baseline", baseline, mustExist: true));
        Add(Commands.FailOn, file.FailOn);
        Add(Commands.Lang, file.Language);
        Add(Commands.IssuerKind, file.IssuerKind);
        Add(Commands.AsOf, file.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add(Commands.MaxSize, file.MaximumSize?.ToString(CultureInfo.InvariantCulture));
        if (file.AllowReview && request.Command.Options.Contains(Commands.AllowReview)) values.TryAdd(Commands.AllowReview.Name, []);
        if (request.Command.Options.Contains(Commands.Param) && file.Parameters.Length > 0)
        {
            var given = request.ValuesOf(Commands.Param);
            values[Commands.Param.Name] =
            [
                .. file.Parameters
                    .Where(parameter => !given.Any(text => text.StartsWith(parameter.Key + "=", StringComparison.Ordinal)))
                    .Select(static parameter => parameter.Key + "=" + parameter.Value),
                .. given,
            ];
        }

        return request with { Values = values };
    }

    /// <summary>True where the project wants this report checked when a folder or glob brings it up.</summary>
    public bool Chooses(string fullPath)
    {
        var relative = Path.GetRelativePath(folder, fullPath).Replace('\\', '/');
        if (relative.StartsWith("../", StringComparison.Ordinal)) return true;
        return (_read.Length == 0 || _read.Any(pattern => pattern.Fits(relative))) && !_ignore.Any(pattern => pattern.Fits(relative));
    }

    /// <summary>The files that <c>read</c> names, in ordinal order, without what <c>ignore</c> passes over.</summary>
    public IReadOnlyList<string> FilesToRead() =>
    [
        .. file.Read.SelectMany(FilesOf)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(path => Path.Combine(folder, path)),
    ];

    private IEnumerable<string> FilesOf(string pattern) =>
        Directory.Exists(Path.Combine(folder, pattern))
            ? new GlobPattern(pattern + "/**").Find(folder).Where(InputExpansion.IsReadable)
            : new GlobPattern(pattern).Find(folder);

    private string? Rules()
    {
        if (file.Rules is not { } name || RuleSets.SourceOf(name) is not null) return file.Rules;
        return PathTo("rules", name, mustExist: true);
    }

    private string PathTo(string member, string name, bool mustExist)
    {
        var path = folder;
        foreach (var segment in name.Split('/'))
        {
            path = Path.Combine(path, segment);
            if (new FileInfo(path).LinkTarget is not null) throw new UsageException(ToolTexts.Format(ToolText.ProjectLink, shown, member, name));
        }

        if (mustExist && !System.IO.File.Exists(path) && !Directory.Exists(path))
            throw new UsageException(ToolTexts.Format(ToolText.ProjectReferenceMissing, shown, member, name));
        return Path.GetRelativePath(workingDirectory, path);
    }
}
