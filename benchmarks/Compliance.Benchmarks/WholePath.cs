using System.Text;
using Compliance.Rules;

namespace Compliance.Benchmarks;

/// <summary>Decode, read, parse and check one 10 KB report with all built-in rules: warm, one thread.</summary>
internal sealed class WholePath : IBenchmark
{
    private const int Rounds = 31;
    private const int ReportsPerRound = 40;

    public string Name => "path";

    public string Purpose => "whole path per 10 KB report, warm, one thread (gate 0.5 ms and 400 KB; aim 0.3 ms), beside decoding alone";

    public void Run(TextWriter output)
    {
        var checker = new ComplianceChecker(RuleSets.LawBasedGovernmentReport);
        output.WriteLine($"rules: {checker.RuleSet.Rules.Length}");
        foreach (var set in ReportSets.All(ReportsPerRound)) Run(output, checker, set);
    }

    private static void Run(TextWriter output, ComplianceChecker checker, ReportSet set)
    {
        var reports = set.Reports;
        var repeats = ReportsPerRound / reports.Length;
        WarmUp.Run(() => Check(checker, reports, repeats));
        var (check, decode, ratio) = InterleavedPairs.Measure(
            () => Check(checker, reports, repeats), () => Decode(reports, repeats), Rounds, ProcessorClock.Time);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Check(checker, reports, 1);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / reports.Length;
        var count = repeats * reports.Length;

        output.WriteLine(FormattableString.Invariant(
            $"{set.Name}: processor time: whole path {check / count:F3} ms, decoding alone {decode / count:F4} ms, ratio {ratio:F1}, {allocated / 1024.0:F0} KB allocated per report"));
    }

    private static void Check(ComplianceChecker checker, byte[][] reports, int repeats)
    {
        for (var i = 0; i < repeats; i++)
        {
            foreach (var bytes in reports) checker.Check(bytes, "report.txt");
        }
    }

    private static void Decode(byte[][] reports, int repeats)
    {
        for (var i = 0; i < repeats; i++)
        {
            foreach (var bytes in reports) Encoding.UTF8.GetString(bytes);
        }
    }
}
