using Compliance.Rendering;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Inputs;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Outputs;

/// <summary>
/// Where results go: standard output, or a file that appears whole or not at all. The file is written beside its place
/// under another name and moved there at the end.
/// </summary>
internal sealed class OutputTarget : ICheckOutput
{
    private readonly Lock _gate = new();
    private readonly string? _temporary;
    private readonly string? _final;
    private bool _committed;

    private OutputTarget(Stream stream, string? temporary, string? final)
    {
        Stream = stream;
        _temporary = temporary;
        _final = final;
    }

    public Stream Stream { get; }

    /// <exception cref="UsageException">The place cannot be written to.</exception>
    public static OutputTarget Open(string? path, ToolConsole console, IReadOnlyList<InputDocument> inputs)
    {
        if (path is null) return new OutputTarget(console.Output, null, null);
        try
        {
            return OpenFile(path, Path.GetFullPath(path, console.WorkingDirectory), inputs);
        }
        catch (UnauthorizedAccessException)
        {
            throw new UsageException(ToolTexts.Format(ToolText.OutputDenied, path));
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(ToolTexts.Format(ToolText.OutputFailed, path, e.Message));
        }
    }

    public IResultWriter Begin(CheckSettings settings, RunHeader header) => Renderers.ForCheck(settings).Begin(Stream, header);

    /// <summary>Puts the finished file in its place.</summary>
    public void Commit()
    {
        using var held = _gate.EnterScope();
        Stream.Flush();
        _committed = true;
        if (_final is null) return;
        Stream.Dispose();
        if (_temporary is not null) File.Move(_temporary, _final, overwrite: true);
    }

    /// <summary>The gate is never opened again, so that nothing is moved into place afterwards.</summary>
    public void Abandon()
    {
        _gate.Enter();
        if (!_committed && _temporary is not null) File.Delete(_temporary);
    }

    /// <summary>Removes what was not finished.</summary>
    public void Dispose()
    {
        if (_committed || _final is null) return;
        Stream.Dispose();
        if (_temporary is not null) File.Delete(_temporary);
    }

    private static OutputTarget OpenFile(string path, string full, IReadOnlyList<InputDocument> inputs)
    {
        if (Directory.Exists(full) || path.EndsWith('/')) throw new UsageException(ToolTexts.Format(ToolText.OutputIsFolder, path));
        if (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal))
            return new OutputTarget(new FileStream(full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0), null, full);
        if (new FileInfo(full).LinkTarget is not null && File.ResolveLinkTarget(full, returnFinalTarget: true) is { } target) full = target.FullName;
        if (inputs.Any(input => input.FullPath == full)) throw new UsageException(ToolTexts.Format(ToolText.OutputIsInput, path));
        var folder = Path.GetDirectoryName(full)!;
        if (!Directory.Exists(folder)) throw new UsageException(ToolTexts.Format(ToolText.OutputFolderMissing, path));
        UnixFileMode? mode = null;
        if (File.Exists(full))
        {
            // A pipe is written to directly, as devices are: moving a file over it would replace it.
            var existing = new FileStream(full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            if (!existing.CanSeek) return new OutputTarget(existing, null, full);
            existing.Dispose();
            if (!OperatingSystem.IsWindows()) mode = File.GetUnixFileMode(full);
        }

        var temporary = Path.Combine(folder, $".{Path.GetFileName(full)}.{Environment.ProcessId}.tmp");
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.Read | FileShare.Delete };
        if (mode is { } kept && !OperatingSystem.IsWindows()) options.UnixCreateMode = kept;
        return new OutputTarget(new FileStream(temporary, options), temporary, full);
    }
}
