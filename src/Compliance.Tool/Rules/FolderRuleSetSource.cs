using Compliance.Rules;

namespace Compliance.Tool.Rules;

/// <summary>
/// A rule set in a folder. Nothing outside the folder is ever read: no name that leads up, no absolute one, no link.
/// </summary>
internal sealed class FolderRuleSetSource : IRuleSetSource
{
    /// <summary>One byte more than the loader takes of a file would do; this keeps a device from being read for ever.</summary>
    private const int MostBytes = 16 * 1024 * 1024;

    private readonly string _folder;
    private readonly string _shownFolder;

    /// <param name="file">The entry file's path in full.</param>
    /// <param name="shown">The same path as the user wrote it.</param>
    public FolderRuleSetSource(string file, string shown)
    {
        _folder = Path.GetDirectoryName(file)!;
        _shownFolder = Path.GetDirectoryName(shown) ?? string.Empty;
        Entry = Path.GetFileName(file);
    }

    public string Entry { get; }

    public string DisplayNameOf(string name) => Path.Combine(_shownFolder, name);

    public ReadOnlyMemory<byte>? Read(string name)
    {
        if (!IsInside(name)) return null;
        try
        {
            using var file = new FileStream(Path.Combine(_folder, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            var bytes = new byte[Math.Clamp(file.CanSeek ? file.Length : MostBytes, 1, MostBytes)];
            var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return bytes.AsMemory(0, read);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    public IRuleSetSource? Base(string reference)
    {
        if (RuleSets.SourceOf(reference) is { } builtIn) return builtIn;
        if (!IsInside(reference)) return null;
        var file = Path.Combine(_folder, reference);
        return File.Exists(file) ? new FolderRuleSetSource(file, DisplayNameOf(reference)) : null;
    }

    /// <summary>The entry file itself may be a link the user made; what it names may not.</summary>
    private bool IsInside(string name)
    {
        if (name.Length == 0 || Path.IsPathRooted(name) || name.Contains('\0') || name.Contains('\\')) return false;
        if (name == Entry) return true;
        var path = _folder;
        foreach (var segment in name.Split('/'))
        {
            if (segment is "" or "." or "..") return false;
            path = Path.Combine(path, segment);
            if (new FileInfo(path).LinkTarget is not null) return false;
        }

        return true;
    }
}
