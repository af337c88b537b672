using System.Diagnostics;
using System.Runtime;

namespace Compliance.Benchmarks;

/// <summary>
/// Runs code until the runtime has done compiling it: the last tier comes late, the later the busier the machine, and a
/// step timed before reads three times too slow.
/// </summary>
internal static class WarmUp
{
    private const int LeastMilliseconds = 2_500;
    private const int QuietMilliseconds = 1_500;
    private const int MostMilliseconds = 90_000;

    /// <summary>Repeats an action until nothing was compiled for a second and a half, for at least two and a half, for at most ninety.</summary>
    public static void Run(Action action)
    {
        var watch = Stopwatch.StartNew();
        var compiled = 0L;
        var since = 0L;
        do
        {
            action();
            var now = JitInfo.GetCompiledMethodCount();
            if (now == compiled) continue;
            compiled = now;
            since = watch.ElapsedMilliseconds;
        }
        while (watch.ElapsedMilliseconds < MostMilliseconds
            && (watch.ElapsedMilliseconds < LeastMilliseconds || watch.ElapsedMilliseconds < since + QuietMilliseconds));
    }
}
