using System.Diagnostics;

namespace Compliance.Benchmarks;

/// <summary>
/// Times two actions in turn, pair by pair, so that what disturbs the machine disturbs both; compares medians.
/// </summary>
internal static class InterleavedPairs
{
    /// <summary>Median milliseconds of each action, and the median of the pairs' ratios first ÷ second.</summary>
    public static (double First, double Second, double Ratio) Measure(Action first, Action second, int pairs)
    {
        first();
        second();
        var times = new (double First, double Second)[pairs];
        for (var i = 0; i < pairs; i++)
        {
            // Every other pair runs in the opposite order: whoever goes second must not always find a warm cache.
            if (i % 2 == 0)
            {
                var a = Time(first);
                times[i] = (a, Time(second));
            }
            else
            {
                var b = Time(second);
                times[i] = (Time(first), b);
            }
        }

        return (Median(times.Select(pair => pair.First)), Median(times.Select(pair => pair.Second)),
            Median(times.Select(pair => pair.First / pair.Second)));
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1
            ? sorted[sorted.Length / 2]
            : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }

    private static double Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }
}
