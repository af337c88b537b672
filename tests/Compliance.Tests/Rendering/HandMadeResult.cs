using System.Collections.Immutable;
using Compliance.Claims;
using Compliance.Diagnostics;
using Compliance.Documents;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Tests.Rendering;

/// <summary>Results put together by hand, so that renderers are tested without the engine.</summary>
internal static class HandMadeResult
{
    public static readonly RuleSetStamp Stamp = new("law-based-government-report", "2026.1", new string('a', 64), null);

    public static SourceText Township { get; } = SourceText.From(
        File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "tests", "samples", "township-with-defects.txt")));

    /// <summary>A contradiction with three operands, a missing part with its proof, a wrong marker, and a thing to review.</summary>
    public static CheckResult Blocked(SourceText? source = null)
    {
        var text = source ?? Township;
        return Of(text, Verdict.Blocked) with
        {
            Score = new Score(82.5m, 80m, 91.2m, 0.9m, "1"),
            Findings = [WrongRate(text), MissingCauses(text), WrongMarker(text), Telephone(text)],
            Outcomes =
            [
                new("STR-03", Outcome.Fail, null, 1), new("STR-15", Outcome.Fail, null, 1), new("NUM-01", Outcome.Fail, null, 2),
                new("PUB-01", Outcome.Review, null, 1), new("STR-01", Outcome.Pass, null, 1), new("NUM-07", Outcome.Pass, null, 4),
                new("TIM-01", Outcome.Undetermined, "date-missing", 0), new("NUM-14", Outcome.NotApplicable, null, 0),
            ],
        };
    }

    public static CheckResult Passed() => Of(Township, Verdict.Pass) with
    {
        Score = new Score(100m, 100m, 100m, 1m, "1"),
        Outcomes = [new("STR-01", Outcome.Pass, null, 1)],
    };

    public static CheckResult Unreadable() => new()
    {
        Path = "empty.txt",
        Digest = string.Empty,
        RuleSet = Stamp,
        Verdict = Verdict.Unreadable,
        Findings = [],
        Outcomes = [],
        Diagnostics = [new(DiagnosticCode.DocumentEmpty, DiagnosticSeverity.Error, "empty.txt", null, null, [])],
    };

    public static FindingLocation At(SourceText source, string words, string role = "subject") =>
        At(source, new TextSpan(source.Text.IndexOf(words, StringComparison.Ordinal), words.Length), role);

    public static FindingLocation At(SourceText source, TextSpan span, string role = "subject") => new(
        role, span, source.Lines.PositionOf(span.Start), source.Lines.PositionOf(span.End), "主要举措和成效", source.ToString(span), Fidelity.Exact);

    public static Finding Finding(string rule, Severity severity, string chinese, string english, params ReadOnlySpan<FindingLocation> locations) => new()
    {
        RuleId = rule,
        Outcome = Outcome.Fail,
        Severity = severity,
        SeverityDefault = severity,
        SeveritySource = "rule",
        Category = "numbers",
        Message = new(rule, [], new(chinese, english)),
        Locations = [.. locations],
        Basis = [new("《党政机关公文处理工作条例》", "第二十条第（四）项", VerificationStatus.Verified)],
        Fingerprint = new string('f', 64),
    };

    private static Finding WrongRate(SourceText source) => Finding(
        "NUM-01",
        Severity.Error,
        "文中比率为96.5%，按所给数目应为95.5%",
        "the text states 96.5%, the counts give 95.5%",
        At(source, "化解率96.5%", "rate"),
        At(source, "化解298件", "numerator"),
        At(source, "矛盾纠纷312件", "denominator")) with
    {
        Message = new("NUM-01", [new("stated", "96.5%"), new("computed", "95.5%")], new("文中比率为96.5%，按所给数目应为95.5%", "the text states 96.5%, the counts give 95.5%")),
        Claim = new("rateFromCounts", "96.5", "95.5128", []),
        Repairs = [new("numerator", "298件", "301", "301件"), new("rate", "96.5%", "95.5", "95.5%")],
    };

    private static Finding MissingCauses(SourceText source) => Finding(
        "STR-03", Severity.Error, "没有写明不足的原因", "the causes of the shortcomings are not stated", At(source, "三、存在的问题和不足", "absence")) with
    {
        Category = "structure",
        Absence = new(
            "causes",
            ["主要举措和成效", "存在的问题和不足", "2026年度主要安排"],
            [new(At(source, "三、存在的问题和不足", "candidate"), "heading-names-another")]),
        Basis = [new("《法治政府建设与责任落实督察工作规定》", "第二十五条第（二）项", VerificationStatus.Quoted)],
    };

    private static Finding WrongMarker(SourceText source) => Finding(
        "STR-15", Severity.Warning, "序号“（2）”应为“（二）”", "the marker “（2）” should be “（二）”", At(source, "（2）"));

    /// <summary>One finding that is waived and one that stands in the baseline; neither counts.</summary>
    public static CheckResult Excused()
    {
        var finding = WrongMarker(Township) with { Severity = Severity.Error };
        return Of(Township, Verdict.Pass) with
        {
            Findings =
            [
                finding with { Waiver = new("上级统一格式", "王某", new DateOnly(2026, 12, 31), "waivers.json") },
                finding with { InBaseline = true },
            ],
            Outcomes = [new("STR-15", Outcome.Fail, null, 2)],
        };
    }

    private static Finding Telephone(SourceText source) => Finding(
        "PUB-01",
        Severity.Info,
        "疑似个人手机号13812345678",
        "this looks like a personal telephone number: 13812345678",
        At(source, "县人民政府：")) with
    {
        Outcome = Outcome.Review,
        Reason = "person-decides",
    };

    public static CheckResult Of(SourceText source, Verdict verdict) => new()
    {
        Path = "samples/township.txt",
        Digest = new string('d', 64),
        RuleSet = Stamp with { AsOf = new DateOnly(2026, 4, 1) },
        Verdict = verdict,
        Report = ReportOf(source),
        Claims = new ClaimSet(),
        Findings = [],
        Outcomes = [],
        Diagnostics = [],
    };

    private static Report ReportOf(SourceText source)
    {
        var end = source.Text.IndexOf('\n', StringComparison.Ordinal);
        var title = new TextSpan(0, end < 0 ? source.Length : end);
        return new Report
        {
            Document = new ReportDocument { Source = source, Blocks = ImmutableArray<Block>.Empty },
            Recognised = true,
            Body = new TextSpan(0, source.Length),
            Chrome = [],
            Metadata = [],
            Title = new ReportTitle(source.ToString(title), title, [title]),
            Issuer = new Issuer("岚溪县松涧镇人民政府", IssuerKind.Township, GovernmentLevel.Township, title),
            ReportYear = new ReportYear(2025, new TextSpan(0, 0)),
            Headings = [],
            Outline = [],
            Paragraphs = [],
            Parts = [],
        };
    }
}
