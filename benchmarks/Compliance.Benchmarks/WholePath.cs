using System.Text;
using Compliance.Rules;

namespace Compliance.Benchmarks;

/// <summary>Decode, read, parse and check one 10 KB report with all built-in rules: warm, one thread.</summary>
internal sealed class WholePath : IBenchmark
{
    private const int Rounds = 15;
    private const int ReportsPerRound = 40;

    public string Name => "path";

    public string Purpose => "whole path per 10 KB report, warm, one thread (gate 0.5 ms and 400 KB; aim 0.3 ms), beside decoding alone";

    public void Run(TextWriter output)
    {
        var checker = new ComplianceChecker(RuleSets.LawBasedGovernmentReport);
        var reports = Enumerable.Range(1, ReportsPerRound)
            .Select(seed => Encoding.UTF8.GetBytes(GeneratedReport.Write(seed))).ToArray();
        output.WriteLine(FormattableString.Invariant($"rules: {checker.RuleSet.Rules.Length}, mean size {reports.Average(bytes => bytes.Length) / 1024:F1} KB"));

        Warm(() => Check(checker, reports));
        var (check, decode, ratio) = InterleavedPairs.Measure(() => Check(checker, reports), () => Decode(reports), Rounds, InterleavedPairs.ProcessorTime);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Check(checker, reports);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / reports.Length;

        output.WriteLine(FormattableString.Invariant(
            $"processor time: whole path {check / ReportsPerRound:F3} ms, decoding alone {decode / ReportsPerRound:F4} ms, ratio {ratio:F1}, {allocated / 1024.0:F0} KB allocated per report"));
    }

    /// <summary>
    /// Repeats an action until its best time has stood for two seconds, for at least two and a half and at most thirty: on a
    /// busy machine the last tier of compilation comes late.
    /// </summary>
    internal static void Warm(Action action)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var best = double.MaxValue;
        var since = 0L;
        do
        {
            var start = watch.Elapsed.TotalMilliseconds;
            action();
            var time = watch.Elapsed.TotalMilliseconds - start;
            if (time > best * 0.97) continue;
            best = time;
            since = watch.ElapsedMilliseconds;
        }
        while (watch.ElapsedMilliseconds < 30_000 && watch.ElapsedMilliseconds < Math.Max(2500, since + 2000));
    }

    private static void Check(ComplianceChecker checker, byte[][] reports)
    {
        foreach (var bytes in reports) checker.Check(bytes, "report.txt");
    }

    private static void Decode(byte[][] reports)
    {
        foreach (var bytes in reports) Encoding.UTF8.GetString(bytes);
    }
}
