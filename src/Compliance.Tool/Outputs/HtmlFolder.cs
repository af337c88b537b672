using System.Globalization;
using Compliance.Rendering;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Inputs;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Outputs;

/// <summary>
/// HTML of several reports: a folder with a page each and an index. Pages are written to a folder beside it under another name
/// and moved at the end, the index last, so that what it lists is there. Other files of an existing folder are left alone.
/// </summary>
internal sealed class HtmlFolder : ICheckOutput
{
    public const string IndexName = "index.html";

    private readonly Lock _gate = new();
    private readonly string _temporary;
    private readonly string _final;
    private bool _committed;

    private HtmlFolder(string temporary, string final)
    {
        _temporary = temporary;
        _final = final;
    }

    /// <summary>
    /// True where the output of <c>--format html</c> names a folder: one that exists, ends in a slash, or is new, is to hold
    /// several reports and is not named like a page.
    /// </summary>
    public static bool IsAskedFor(CheckSettings settings, ToolConsole console, int documents)
    {
        if (settings.Format != "html" || settings.Output is not { } output) return false;
        var full = Path.GetFullPath(output, console.WorkingDirectory);
        if (Directory.Exists(full) || Path.EndsInDirectorySeparator(output)) return true;
        return documents > 1 && !File.Exists(full) && Path.GetExtension(full) is not (".html" or ".htm");
    }

    /// <exception cref="UsageException">The folder cannot be written to, or a page would overwrite a report.</exception>
    public static HtmlFolder Open(string path, ToolConsole console, IReadOnlyList<InputDocument> inputs)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, console.WorkingDirectory));
        if (File.Exists(full)) throw new UsageException(ToolTexts.Format(ToolText.OutputIsFile, path));
        if (!Directory.Exists(Path.GetDirectoryName(full))) throw new UsageException(ToolTexts.Format(ToolText.OutputFolderMissing, path));
        if (inputs.Any(input => input.FullPath is { } read && Path.GetDirectoryName(read) == full && PageNames.IsPage(Path.GetFileName(read))))
            throw new UsageException(ToolTexts.Format(ToolText.OutputIsInput, path));
        var temporary = Path.Combine(
            Path.GetDirectoryName(full)!,
            string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(full)}.{Environment.ProcessId}.tmp"));
        try
        {
            Directory.CreateDirectory(temporary);
        }
        catch (UnauthorizedAccessException)
        {
            throw new UsageException(ToolTexts.Format(ToolText.OutputDenied, path));
        }
        catch (IOException e)
        {
            throw new UsageException(ToolTexts.Format(ToolText.OutputFailed, path, e.Message));
        }

        return new HtmlFolder(temporary, full);
    }

    public IResultWriter Begin(CheckSettings settings, RunHeader header) => new HtmlFolderWriter(_temporary, settings.Rendering, header, _gate);

    public void Commit()
    {
        using var held = _gate.EnterScope();
        _committed = true;
        Directory.CreateDirectory(_final);
        foreach (var page in Directory.EnumerateFiles(_temporary).OrderBy(static page => Path.GetFileName(page) == IndexName).ThenBy(static page => page, StringComparer.Ordinal).ToList())
            File.Move(page, Path.Combine(_final, Path.GetFileName(page)), overwrite: true);
        Directory.Delete(_temporary);
    }

    /// <summary>The gate is never opened again: a page written into the folder while it goes would keep it.</summary>
    public void Abandon()
    {
        _gate.Enter();
        Dispose();
    }

    public void Dispose()
    {
        if (!_committed && Directory.Exists(_temporary)) Directory.Delete(_temporary, recursive: true);
    }
}
