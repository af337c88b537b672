using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Tests.Wording;

/// <summary>Checks one paragraph inside a plain report that is otherwise silent.</summary>
internal static class Wordings
{
    private static readonly ComplianceChecker Checker = new(RuleSets.LawBasedGovernmentReport);

    private static readonly string[] Prefixes = ["TXT", "PUN", "PUB", "PHR"];

    /// <summary>The failures of the rules about wording, punctuation and disclosure: <c>id snippet</c>, in reading order.</summary>
    public static List<Finding> Of(string paragraph, string? signed = "2026年2月20日") =>
        [.. Checker.Check(Report(paragraph, signed)).Findings
            .Where(finding => finding.Outcome is not (Outcome.Pass or Outcome.NotApplicable) && Prefixes.Any(prefix => finding.RuleId.StartsWith(prefix, StringComparison.Ordinal)))];

    public static string Show(IEnumerable<Finding> findings) =>
        string.Join(" | ", findings.Select(finding => $"{finding.RuleId} {finding.Locations[0].Snippet}"));

    private static string Report(string paragraph, string? signed) => string.Join('\n',
    [
        "松溪县人民政府关于2025年法治政府建设情况的报告",
        "2025年，松溪县深入推进依法行政，现将有关情况报告如下：",
        "一、推进法治政府建设的主要举措和成效",
        paragraph,
        "二、存在的不足和原因",
        "执法人员业务能力参差不齐。主要原因是培训不够经常，考核没有跟上。",
        "三、党政主要负责人履行推进法治建设第一责任人职责情况",
        "县长作为第一责任人，主持召开政府常务会议研究法治工作4次。",
        "四、下一年度推进法治政府建设的主要安排",
        "2026年，健全执法监督机制，开展执法人员轮训。",
        .. signed is null ? Array.Empty<string>() : ["松溪县人民政府", signed],
    ]);
}
