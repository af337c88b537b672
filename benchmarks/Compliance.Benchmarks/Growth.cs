using System.Text;
using Compliance.Rules;

namespace Compliance.Benchmarks;

/// <summary>The whole path over ever longer texts, in many paragraphs, in one, and of reports repeated: cost per kilobyte must stay level.</summary>
internal sealed class Growth : IBenchmark
{
    private const double SteepestSlope = 1.5;

    private static readonly (int Characters, int Rounds)[] Sizes = [(350, 101), (3_500, 51), (35_000, 31), (350_000, 9), (3_500_000, 5)];

    public string Name => "growth";

    public string Purpose => "growth from 1 KB to 10 MB of text, in paragraphs, in one paragraph, and real reports repeated (budget: linear; 10 MB at most 1.5 times the slope at 100 KB)";

    public void Run(TextWriter output)
    {
        var checker = new ComplianceChecker(RuleSets.LawBasedGovernmentReport);
        foreach (var (name, text) in Kinds())
        {
            output.WriteLine(name + ":");
            var warm = Encoding.UTF8.GetBytes(text(35_000));
            WarmUp.Run(() => checker.Check(warm, "report.txt"));
            var slopes = new List<double>();
            foreach (var (characters, rounds) in Sizes) slopes.Add(Measure(output, checker, Encoding.UTF8.GetBytes(text(characters)), rounds));
            output.WriteLine(FormattableString.Invariant($"  10 MB against 100 KB: {slopes[^1] / slopes[2]:F2} times the slope (budget {SteepestSlope:F1})"));
        }
    }

    private static IEnumerable<(string Name, Func<int, string> Text)> Kinds()
    {
        yield return ("paragraphs", static characters => GeneratedReport.Write(7, characters));
        yield return ("one paragraph", static characters => GeneratedReport.Write(7, characters).Replace("\n", "", StringComparison.Ordinal));
        foreach (var set in ReportSets.Real())
        {
            var once = string.Concat(set.Reports.Select(Encoding.UTF8.GetString));
            yield return ("real reports over and over", characters => Repeat(once, characters));
        }
    }

    private static string Repeat(string text, int characters) =>
        new StringBuilder().Insert(0, text, characters / text.Length + 1).ToString(0, characters);

    private static double Measure(TextWriter output, ComplianceChecker checker, byte[] bytes, int rounds)
    {
        var options = new CheckOptions { MaximumSize = 64 << 20 };
        var times = new double[rounds];
        var pauses = new double[rounds];
        for (var i = 0; i < rounds; i++)
        {
            var paused = GC.GetTotalPauseDuration();
            times[i] = ProcessorClock.Time(() => checker.Check(bytes, "report.txt", options));
            pauses[i] = (GC.GetTotalPauseDuration() - paused).TotalMilliseconds;
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        checker.Check(bytes, "report.txt", options);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)bytes.Length;
        var median = InterleavedPairs.Median(times);
        var slope = median * 1000 / (bytes.Length / 1024.0);
        output.WriteLine(FormattableString.Invariant(
            $"  {bytes.Length / 1024.0,9:F1} KB: {median,9:F2} ms, {slope,7:F1} µs per KB, collector's pauses {InterleavedPairs.Median(pauses),7:F1} ms, {allocated:F1} bytes a byte"));
        return slope;
    }
}
