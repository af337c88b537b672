using System.Globalization;
using Compliance.Diagnostics;

namespace Compliance.Tool.Inputs;

/// <summary>Reads documents, never more of one than the limit: a device has no end.</summary>
internal sealed class DocumentFile(Stream standardInput, int maxSize)
{
    /// <summary>How long a pipe may take to be opened: one that nobody writes to would wait for ever.</summary>
    private static readonly TimeSpan PipePatience = TimeSpan.FromSeconds(5);

    private const int Chunk = 64 * 1024;

    public DocumentBytes Read(InputDocument document)
    {
        try
        {
            if (document.FullPath is not { } path) return ReadToLimit(document, standardInput);
            using var file = Open(path);
            if (file is null) return Fault(document, DiagnosticCode.DocumentCannotBeRead, "noData");
            return file.CanSeek && file.Length > 0 ? ReadWhole(document, file) : ReadToLimit(document, file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            var undecodable = document.Path.Contains('\uFFFD', StringComparison.Ordinal);
            return Fault(document, undecodable ? DiagnosticCode.DocumentNameUndecodable : DiagnosticCode.DocumentNotFound);
        }
        catch (UnauthorizedAccessException) when (Directory.Exists(document.FullPath))
        {
            return Fault(document, DiagnosticCode.DocumentCannotBeRead, "folder");
        }
        catch (UnauthorizedAccessException)
        {
            return Fault(document, DiagnosticCode.DocumentAccessDenied);
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            return Fault(document, DiagnosticCode.DocumentCannotBeRead, e.Message);
        }
    }

    /// <summary>Null where it is a pipe that stays closed.</summary>
    private static FileStream? Open(string path)
    {
        var info = new FileInfo(path);
        if (info.Exists && info.Length > 0) return OpenNow(path);
        var opening = Task.Run(() => OpenNow(path));
        if (Task.WaitAny([opening], PipePatience) < 0) return null;
        return opening.GetAwaiter().GetResult();
    }

    private static FileStream OpenNow(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    private DocumentBytes ReadWhole(InputDocument document, FileStream file)
    {
        if (file.Length > maxSize) return TooLarge(document);
        var bytes = new byte[file.Length];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return new DocumentBytes(read == bytes.Length ? bytes : bytes[..read], null);
    }

    private DocumentBytes ReadToLimit(InputDocument document, Stream stream)
    {
        using var gathered = new MemoryStream();
        var chunk = new byte[Chunk];
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            gathered.Write(chunk, 0, read);
            if (gathered.Length > maxSize) return TooLarge(document);
        }

        return new DocumentBytes(gathered.ToArray(), null);
    }

    private DocumentBytes TooLarge(InputDocument document) =>
        Fault(document, DiagnosticCode.DocumentTooLarge, maxSize.ToString(CultureInfo.InvariantCulture));

    private static DocumentBytes Fault(InputDocument document, DiagnosticCode code, params ReadOnlySpan<string> arguments) =>
        new(null, new Diagnostic(code, DiagnosticSeverity.Error, document.Path, null, null, [.. arguments]));
}
