using System.Diagnostics;
using System.Text;
using Compliance.Rules;

namespace Compliance.Benchmarks;

/// <summary>The whole path over ever longer texts, in many paragraphs and in one: cost per kilobyte must stay level.</summary>
internal sealed class Growth : IBenchmark
{
    private static readonly int[] Characters = [350, 3_500, 35_000, 350_000, 3_500_000];

    public string Name => "growth";

    public string Purpose => "growth from 1 KB to 10 MB of text, in paragraphs and in one paragraph (budget: linear)";

    public void Run(TextWriter output)
    {
        var checker = new ComplianceChecker(RuleSets.LawBasedGovernmentReport);
        var warm = Encoding.UTF8.GetBytes(GeneratedReport.Write(1));
        WholePath.Warm(() => checker.Check(warm, "report.txt"));
        foreach (var joined in new[] { false, true })
        {
            output.WriteLine(joined ? "one paragraph:" : "paragraphs:");
            foreach (var size in Characters)
            {
                var text = GeneratedReport.Write(7, size);
                if (joined) text = text.Replace("\n", "", StringComparison.Ordinal);
                var bytes = Encoding.UTF8.GetBytes(text);
                var times = new double[size > 100_000 ? 3 : 15];
                for (var i = 0; i < times.Length; i++)
                {
                    var watch = Stopwatch.StartNew();
                    checker.Check(bytes, "report.txt", new CheckOptions { MaximumSize = 64 << 20 });
                    times[i] = watch.Elapsed.TotalMilliseconds;
                }

                var median = InterleavedPairs.Median(times);
                output.WriteLine(FormattableString.Invariant(
                    $"  {bytes.Length / 1024.0,9:F1} KB: {median,9:F2} ms, {median * 1000 / (bytes.Length / 1024.0),7:F1} µs per KB"));
            }
        }
    }
}
