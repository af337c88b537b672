using System.Globalization;
using Compliance.Findings;
using Compliance.Rules;
using Xunit.Abstractions;

namespace Compliance.Tests.Labels;

/// <summary>Holds the built-in rules against the defects that both annotators of the labelled reports found.</summary>
public sealed class DefectCoverageTests(ITestOutputHelper output)
{
    private const double LeastFound = 0.85;
    private const int MostAlarms = 1;

    [SharedFact]
    public void Every_agreed_defect_has_a_rule_or_a_reason() =>
        LabelledReport.All().SelectMany(report => report.Defects).Where(defect => defect.Agreed)
            .Select(defect => (defect.Report, defect.Ordinal)).Should().BeEquivalentTo(DefectMap.All.Keys);

    [SharedFact]
    public void Most_covered_defects_are_found()
    {
        var reports = LabelledReport.All().ToList();
        var covered = 0;
        var found = 0;
        foreach (var report in reports)
        {
            foreach (var defect in report.Defects.Where(defect => defect.Agreed))
            {
                var cover = DefectMap.All[(defect.Report, defect.Ordinal)];
                if (!cover.Rules.Any(id => RuleSets.LawBasedGovernmentReport.Find(id) is not null)) continue;
                covered++;
                if (report.Failures.Any(finding => cover.Rules.Contains(finding.RuleId) && LabelledReport.Hits(finding, defect.Span))) found++;
                else output.WriteLine($"not found: {defect.Report} #{defect.Ordinal} ({string.Join(", ", cover.Rules)})");
            }
        }

        WriteTable(reports);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"found {found} of {covered} covered"));
        ((double)found / covered).Should().BeGreaterThanOrEqualTo(LeastFound);
    }

    [SharedFact]
    public void Warnings_and_errors_that_no_annotator_marked_are_rare()
    {
        foreach (var report in LabelledReport.All())
        {
            var alarms = report.Failures
                .Where(finding => finding.Severity >= Severity.Warning && !report.Defects.Any(defect => LabelledReport.Hits(finding, defect.Span)))
                .Select(finding => $"{finding.RuleId} {finding.Locations[0].Start.Line} {finding.Locations[0].Snippet}").ToList();
            foreach (var alarm in alarms) output.WriteLine($"{report.Number}: {alarm}");
            alarms.Count.Should().BeLessThanOrEqualTo(MostAlarms, report.Number);
        }
    }

    private void WriteTable(List<LabelledReport> reports)
    {
        output.WriteLine("rule     agreed  found  findings  at a label");
        foreach (var rule in RuleSets.LawBasedGovernmentReport.Rules)
        {
            var measure = RuleMeasure.Of(rule.Id, reports);
            output.WriteLine($"{rule.Id,-8} {measure.Agreed,6} {measure.Found,6} {measure.Findings,9} {measure.AtLabel,11}");
        }
    }
}
