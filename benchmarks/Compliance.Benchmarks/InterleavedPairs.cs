using System.Diagnostics;

namespace Compliance.Benchmarks;

/// <summary>
/// Times two actions in turn, pair by pair, so that what disturbs the machine disturbs both; compares medians.
/// </summary>
internal static class InterleavedPairs
{
    /// <summary>Median milliseconds of each action, and the median of the pairs' ratios first ÷ second.</summary>
    /// <param name="first">One action.</param>
    /// <param name="second">The other.</param>
    /// <param name="pairs">How many times each.</param>
    /// <param name="time">How an action is timed; null for the clock.</param>
    public static (double First, double Second, double Ratio) Measure(Action first, Action second, int pairs, Func<Action, double>? time = null)
    {
        time ??= WallTime;
        first();
        second();
        var times = new (double First, double Second)[pairs];
        for (var i = 0; i < pairs; i++)
        {
            // Every other pair runs in the opposite order: whoever goes second must not always find a warm cache.
            if (i % 2 == 0)
            {
                var a = time(first);
                times[i] = (a, time(second));
            }
            else
            {
                var b = time(second);
                times[i] = (time(first), b);
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

    private static double WallTime(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }
}
