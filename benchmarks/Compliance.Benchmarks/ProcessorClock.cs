using System.Runtime.InteropServices;

namespace Compliance.Benchmarks;

/// <summary>
/// Processor time of the calling thread: neither other programs nor the compiler's and the collector's own threads count,
/// but the pauses in which the thread itself collects do.
/// </summary>
internal static class ProcessorClock
{
    private const int LinuxThreadClock = 3;

    /// <summary>Milliseconds of processor time one call of an action takes.</summary>
    public static double Time(Action action)
    {
        var start = Now();
        action();
        return Now() - start;
    }

    /// <summary>Milliseconds since the thread began; where the system has no such clock, of the whole process.</summary>
    public static double Now()
    {
        if (!OperatingSystem.IsLinux() || clock_gettime(LinuxThreadClock, out var time) != 0) return Environment.CpuUsage.TotalTime.TotalMilliseconds;
        return time.Seconds * 1e3 + time.Nanoseconds / 1e6;
    }

    [DllImport("libc", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int clock_gettime(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Timespec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
