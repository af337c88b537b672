namespace Compliance.Tests.Labels;

/// <summary>How a rule does on the labelled reports.</summary>
/// <param name="Agreed">Agreed defects that the map gives to the rule.</param>
/// <param name="Found">Those it reports.</param>
/// <param name="Findings">All its findings.</param>
/// <param name="AtLabel">Those that overlap a defect of either annotator.</param>
internal sealed record RuleMeasure(int Agreed, int Found, int Findings, int AtLabel)
{
    public static RuleMeasure Of(string ruleId, IReadOnlyList<LabelledReport> reports)
    {
        var (agreed, found, findings, atLabel) = (0, 0, 0, 0);
        foreach (var report in reports)
        {
            var own = report.Failures.Where(finding => finding.RuleId == ruleId).ToList();
            findings += own.Count;
            atLabel += own.Count(finding => report.Defects.Any(defect => LabelledReport.Hits(finding, defect.Span)));
            foreach (var defect in report.Defects.Where(defect => defect.Agreed && DefectMap.All[(defect.Report, defect.Ordinal)].Rules.Contains(ruleId)))
            {
                agreed++;
                if (own.Exists(finding => LabelledReport.Hits(finding, defect.Span))) found++;
            }
        }

        return new(agreed, found, findings, atLabel);
    }

    /// <summary>The line that stands on the rule's page.</summary>
    public string Line() => Agreed == 0 && Findings == 0
        ? "三份标注报告中没有应报之处，本规则也没有报。"
        : Recall() + Precision();

    private string Recall() => Agreed == 0
        ? "三份标注报告中没有双人一致标出、应由本规则报的缺陷；"
        : FormattableString.Invariant($"三份标注报告中双人一致标出、应由本规则报的缺陷 {Agreed} 处，报出 {Found} 处（召回率 {Percent(Found, Agreed)}）；");

    private string Precision() => Findings == 0
        ? "本规则没有报。"
        : FormattableString.Invariant($"本规则共报 {Findings} 条，与任一标注相合的 {AtLabel} 条（精确率 {Percent(AtLabel, Findings)}）。");

    private static string Percent(int part, int whole) => FormattableString.Invariant($"{100.0 * part / whole:0}%");
}
