using Compliance.Claims;
using Compliance.Documents;
using Compliance.Evaluation;
using Compliance.Lexicons;
using Compliance.Rules;
using Compliance.Structure;

namespace Compliance.Benchmarks;

/// <summary>
/// The whole path split by step, and the claims by extractor, so that a slow one is seen by name. The steps are timed one
/// after another as a check runs them, each over memory the one before has filled; the extractors each alone.
/// </summary>
internal sealed class Steps : IBenchmark
{
    private const int Rounds = 201;
    private const int RoundsAlone = 31;
    private const double LeastMilliseconds = 4;

    private static readonly string[] Names = ["open", "phrases", "structure", "claims", "evaluation"];

    public string Name => "steps";

    public string Purpose => "the whole path per report split by step: milliseconds of processor time (median) and KB allocated, means over each set of reports";

    public void Run(TextWriter output)
    {
        var rules = RuleSets.LawBasedGovernmentReport;
        foreach (var set in ReportSets.All(12))
        {
            output.WriteLine(set.Name);
            InTurn(output, rules, set);
            var read = set.Reports.Select(bytes => ReadReport.Of(rules, bytes)).ToArray();
            foreach (var (name, action) in ClaimSteps.Of(rules)) Alone(output, name, read, action);
        }
    }

    private static void InTurn(TextWriter output, RuleSet rules, ReportSet set)
    {
        var times = Array.ConvertAll(Names, static _ => new double[Rounds]);
        var bytes = new long[Names.Length];
        void Round(int round)
        {
            foreach (var report in set.Reports) Path(rules, report, times, bytes, round);
        }

        WarmUp.Run(() => Round(0));
        foreach (var step in times) Array.Clear(step);
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(bytes);
            Round(round);
        }

        var all = Enumerable.Range(0, Rounds).Select(round => times.Sum(step => step[round]));
        for (var step = 0; step < Names.Length; step++) Write(output, Names[step], InterleavedPairs.Median(times[step]), bytes[step], set.Reports.Length);
        Write(output, "together", InterleavedPairs.Median(all), bytes.Sum(), set.Reports.Length);
    }

    private static void Path(RuleSet rules, byte[] bytes, double[][] times, long[] allocated, int round)
    {
        ReportDocument document = null!;
        PhraseIndex phrases = null!;
        Report report = null!;
        ClaimSet claims = null!;
        var next = 0;
        Step(() => document = DocumentOpener.TextOnly.Open(bytes, "report.txt", null, SourceDecoder.DefaultMaximumSize, default).Document!);
        Step(() => phrases = rules.Lexicons.Find(document.Source, default));
        Step(() => report = ReportParser.Parse(document, rules.Kind, phrases, default));
        Step(() => claims = ClaimReader.Read(report, rules.Lexicons, phrases, default));
        Step(() => ReportEvaluator.Evaluate(rules, report, claims, new EvaluationOptions(null, Severity.Error, false), default));

        void Step(Action action)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            times[next][round] += ProcessorClock.Time(action);
            allocated[next++] += GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static void Alone(TextWriter output, string step, ReadReport[] reports, Action<ReadReport> action)
    {
        WarmUp.Run(All);
        var repeats = 1;
        while (ProcessorClock.Time(() => Repeat(repeats)) < LeastMilliseconds) repeats *= 2;
        var times = new double[RoundsAlone];
        for (var i = 0; i < RoundsAlone; i++) times[i] = ProcessorClock.Time(() => Repeat(repeats)) / repeats;
        var before = GC.GetAllocatedBytesForCurrentThread();
        All();
        Write(output, "  " + step, InterleavedPairs.Median(times), GC.GetAllocatedBytesForCurrentThread() - before, reports.Length);

        void Repeat(int count)
        {
            for (var i = 0; i < count; i++) All();
        }

        void All()
        {
            foreach (var report in reports) action(report);
        }
    }

    private static void Write(TextWriter output, string step, double milliseconds, long bytes, int reports) => output.WriteLine(
        FormattableString.Invariant($"  {step,-28} {milliseconds / reports,8:F4} ms {bytes / 1024.0 / reports,8:F1} KB"));
}
