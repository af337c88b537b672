using System.Diagnostics;
using System.Text;
using Compliance.Claims;
using Compliance.Documents;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Structure;

namespace Compliance.Benchmarks;

/// <summary>The whole path split by step, so that a slow one is seen by name.</summary>
internal sealed class Steps : IBenchmark
{
    private const int Rounds = 200;

    public string Name => "steps";

    public string Purpose => "the whole path per 10 KB report split by step: milliseconds (median) and KB allocated";

    public void Run(TextWriter output)
    {
        var rules = RuleSets.LawBasedGovernmentReport;
        var bytes = Encoding.UTF8.GetBytes(GeneratedReport.Write(3));
        var document = DocumentOpener.TextOnly.Open(bytes, "report.txt", null, SourceDecoder.DefaultMaximumSize, default).Document!;
        var phrases = rules.Lexicons.Find(document.Source, default);
        var report = ReportParser.Parse(document, rules.Kind, phrases, default);
        var claims = ClaimReader.Read(report, rules.Lexicons, phrases, default);
        var options = new EvaluationOptions(null, Severity.Error, false);

        Measure(output, "open", () => DocumentOpener.TextOnly.Open(bytes, "report.txt", null, SourceDecoder.DefaultMaximumSize, default));
        Measure(output, "phrases", () => rules.Lexicons.Find(document.Source, default));
        Measure(output, "structure", () => ReportParser.Parse(document, rules.Kind, phrases, default));
        Measure(output, "claims", () => ClaimReader.Read(report, rules.Lexicons, phrases, default));
        Measure(output, "evaluation", () => ReportEvaluator.Evaluate(rules, report, claims, options, default));
    }

    private static void Measure(TextWriter output, string step, Action action)
    {
        WholePath.Warm(action);
        var times = new double[Rounds];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            action();
            times[i] = watch.Elapsed.TotalMilliseconds;
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
        output.WriteLine(FormattableString.Invariant($"  {step,-12} {InterleavedPairs.Median(times),8:F4} ms {allocated / 1024.0,8:F1} KB"));
    }
}
