using System.Diagnostics;
using System.Text;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;

namespace Compliance.Benchmarks;

/// <summary>Loading thousands of rules, what a silent one adds to a check, and single conditions.</summary>
internal sealed class ManyRules : IBenchmark
{
    private const int Most = 5_000;
    private const int Rounds = 15;

    private static readonly (string Name, string Condition, double Budget)[] Conditions =
    [
        ("simple number", "report.reportYear <= 2100", 50),
        ("simple decimal", "percentages[0].value <= 100", 50),
        ("20 facts, decimal", "quantities.all(q, q.value >= 0)", 400),
        ("20 facts, text", "quantities.all(q, q.unit != '吨')", 400),
    ];

    public string Name => "rules";

    public string Purpose => "5,000 rules: load (budget 2 s), cost of a simple silent rule (0.5 µs), single conditions (50 ns, 400 ns over 20 facts)";

    public void Run(TextWriter output)
    {
        var source = InMemoryRuleSetSource.SingleFile("many.json", Write(Most));
        var watch = Stopwatch.StartNew();
        var loading = RuleSetLoader.Load(source);
        output.WriteLine(FormattableString.Invariant($"load, first time: {watch.Elapsed.TotalMilliseconds:F0} ms, faults {loading.Diagnostics.Length}"));
        var again = new double[3];
        for (var i = 0; i < again.Length; i++)
        {
            watch.Restart();
            RuleSetLoader.Load(source);
            again[i] = watch.Elapsed.TotalMilliseconds;
        }

        output.WriteLine(FormattableString.Invariant($"load, again: {InterleavedPairs.Median(again):F0} ms"));
        MeasureRules(output, loading.RuleSet!);
        MeasureConditions(output);
    }

    private static void MeasureRules(TextWriter output, RuleSet many)
    {
        var result = new ComplianceChecker(many).Check(GeneratedReport.Write(1));
        output.WriteLine(FormattableString.Invariant($"findings: {result.Findings.Length}, passed: {result.Outcomes.Count(static one => one.Outcome == Outcome.Pass)}"));
        foreach (var count in new[] { 10, 100, 1_000, Most })
        {
            var set = many with { Rules = many.Rules[..count] };
            void Evaluate() => ReportEvaluator.Evaluate(set, result.Report!, result.Claims!, new(null, Severity.Error, EveryOutcome: false), default);
            WarmUp.Run(Evaluate);
            var times = new double[Rounds];
            for (var i = 0; i < Rounds; i++)
            {
                var watch = Stopwatch.StartNew();
                Evaluate();
                times[i] = watch.Elapsed.TotalMicroseconds;
            }

            var median = InterleavedPairs.Median(times);
            output.WriteLine(FormattableString.Invariant($"{count,6} rules: {median,8:F1} µs, {median / count:F3} µs a rule"));
        }
    }

    private static void MeasureConditions(TextWriter output)
    {
        var checker = new ComplianceChecker(RuleSets.LawBasedGovernmentReport);
        var text = new StringBuilder("青石县人民政府关于2025年法治政府建设情况的报告\n一、主要举措和成效\n办结率达97.7%。\n");
        for (var i = 1; i <= 20; i++) text.Append("办理案件").Append(i * 3).Append("件。\n");
        var result = checker.Check(text.ToString());
        var frame = new EvaluationFrame(new FactSource(result.Report!, result.Claims!), new WorkBudget(long.MaxValue, CancellationToken.None));
        foreach (var (name, condition, budget) in Conditions)
        {
            var program = ExpressionCompiler.Compile(condition, FactTable.Scope(null), CelType.Bool).Program!;
            void Evaluate()
            {
                for (var i = 0; i < 10_000; i++) program.Evaluate(frame);
            }

            WarmUp.Run(Evaluate);
            var times = new double[Rounds];
            for (var i = 0; i < Rounds; i++)
            {
                var watch = Stopwatch.StartNew();
                Evaluate();
                times[i] = watch.Elapsed.TotalNanoseconds / 10_000;
            }

            output.WriteLine(FormattableString.Invariant($"{name,-18} {InterleavedPairs.Median(times),6:F0} ns (budget {budget})"));
        }
    }

    private static string Write(int count)
    {
        var json = new StringBuilder("""{ "id": "many", "edition": "1", "sources": { "L": { "document": "L", "status": "unverified" } }, "rules": [""");
        for (var i = 0; i < count; i++)
        {
            json.Append(i == 0 ? "" : ",").Append(FormattableString.Invariant($$$"""
                {"id":"R-{{{i}}}","since":"1","category":"many","severity":"warning","title":{"zh-CN":"题","en":"title"},"basis":[{"source":"L"}],
                "assert":"report.body.charLength > -{{{i + 1}}} && report.issuerKind != 'joint'","message":{"zh-CN":"{report.issuer}不对","en":"{report.issuer} is wrong"}}
                """));
        }

        return json.Append("] }").ToString();
    }
}
