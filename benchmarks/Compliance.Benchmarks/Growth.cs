using System.Text;
using Compliance.Rules;

namespace Compliance.Benchmarks;

/// <summary>The whole path over ever longer texts, in many paragraphs and in one: cost per kilobyte must stay level.</summary>
internal sealed class Growth : IBenchmark
{
    private const double SteepestSlope = 1.5;

    private static readonly (int Characters, int Rounds)[] Sizes = [(350, 101), (3_500, 51), (35_000, 31), (350_000, 9), (3_500_000, 5)];

    public string Name => "growth";

    public string Purpose => "growth from 1 KB to 10 MB of text, in paragraphs and in one paragraph (budget: linear; 10 MB at most 1.5 times the slope at 100 KB)";

    public void Run(TextWriter output)
    {
        var checker = new ComplianceChecker(RuleSets.LawBasedGovernmentReport);
        foreach (var joined in new[] { false, true })
        {
            output.WriteLine(joined ? "one paragraph:" : "paragraphs:");
            var warm = Text(35_000, joined);
            WarmUp.Run(() => checker.Check(warm, "report.txt"));
            var slopes = new List<double>();
            foreach (var (characters, rounds) in Sizes) slopes.Add(Measure(output, checker, Text(characters, joined), rounds));
            output.WriteLine(FormattableString.Invariant($"  10 MB against 100 KB: {slopes[^1] / slopes[2]:F2} times the slope (budget {SteepestSlope:F1})"));
        }
    }

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

    private static byte[] Text(int characters, bool joined)
    {
        var text = GeneratedReport.Write(7, characters);
        return Encoding.UTF8.GetBytes(joined ? text.Replace("\n", "", StringComparison.Ordinal) : text);
    }
}
