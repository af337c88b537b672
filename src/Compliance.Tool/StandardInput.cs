namespace Compliance.Tool;

/// <summary>
/// The process's standard input. A process started without one (<c>&lt;&amp;-</c>) finds a pipe of the runtime's own in its
/// place, whose other end it holds itself: reading that would wait for ever, so it is read as empty.
/// </summary>
internal static class StandardInput
{
    private const string Descriptors = "/proc/self/fd";

    /// <summary>Opens standard input; empty where the process was given none.</summary>
    public static Stream Open() => IsClosed() ? Stream.Null : Console.OpenStandardInput();

    private static bool IsClosed()
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            var own = new FileInfo(Descriptors + "/0").LinkTarget;
            if (own is null || !own.StartsWith("pipe:", StringComparison.Ordinal)) return false;
            return Directory.EnumerateFileSystemEntries(Descriptors)
                .Any(entry => Path.GetFileName(entry) != "0" && new FileInfo(entry).LinkTarget == own && IsWritable(Path.GetFileName(entry)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // The last octal digit of the flags tells how a descriptor is open: 0 only for reading.
    private static bool IsWritable(string descriptor)
    {
        foreach (var line in File.ReadLines("/proc/self/fdinfo/" + descriptor))
            if (line.StartsWith("flags:", StringComparison.Ordinal))
                return line[^1] is '1' or '2';
        return false;
    }
}
