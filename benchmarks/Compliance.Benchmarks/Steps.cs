using Compliance.Claims;
using Compliance.Documents;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Structure;

namespace Compliance.Benchmarks;

/// <summary>The whole path split by step, and the claims by extractor, so that a slow one is seen by name.</summary>
internal sealed class Steps : IBenchmark
{
    private const int Rounds = 31;
    private const double LeastMilliseconds = 4;

    public string Name => "steps";

    public string Purpose => "the whole path per report split by step: milliseconds of processor time (median) and KB allocated, means over each set of reports";

    public void Run(TextWriter output)
    {
        foreach (var set in ReportSets.All(12)) Run(output, set);
    }

    private static void Run(TextWriter output, ReportSet set)
    {
        var rules = RuleSets.LawBasedGovernmentReport;
        var options = new EvaluationOptions(null, Severity.Error, false);
        var read = set.Reports.Select(bytes => ReadReport.Of(rules, bytes)).ToArray();
        output.WriteLine(set.Name);
        Measure(output, "open", read, static report => DocumentOpener.TextOnly.Open(report.Bytes, "report.txt", null, SourceDecoder.DefaultMaximumSize, default));
        Measure(output, "phrases", read, report => rules.Lexicons.Find(report.Structure.Document.Source, default));
        Measure(output, "structure", read, report => ReportParser.Parse(report.Structure.Document, rules.Kind, report.Phrases, default));
        Measure(output, "claims", read, report => ClaimReader.Read(report.Structure, rules.Lexicons, report.Phrases, default));
        foreach (var (name, action) in ClaimSteps.Of(rules)) Measure(output, "  " + name, read, action);
        Measure(output, "evaluation", read, report => ReportEvaluator.Evaluate(rules, report.Structure, report.Claims, options, default));
    }

    private static void Measure(TextWriter output, string step, ReadReport[] reports, Action<ReadReport> action)
    {
        WholePath.Warm(All, 600);
        var repeats = 1;
        while (InterleavedPairs.ProcessorTime(() => Repeat(repeats)) < LeastMilliseconds) repeats *= 2;
        var times = new double[Rounds];
        for (var i = 0; i < Rounds; i++) times[i] = InterleavedPairs.ProcessorTime(() => Repeat(repeats)) / repeats / reports.Length;
        var before = GC.GetAllocatedBytesForCurrentThread();
        All();
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / reports.Length;
        output.WriteLine(FormattableString.Invariant($"  {step,-28} {InterleavedPairs.Median(times),8:F4} ms {allocated / 1024.0,8:F1} KB"));

        void Repeat(int count)
        {
            for (var i = 0; i < count; i++) All();
        }

        void All()
        {
            foreach (var report in reports) action(report);
        }
    }
}
