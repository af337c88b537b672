using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Tests.Evaluation;

public class RealReportTests
{
    private static readonly ComplianceChecker Checker = new(RuleSets.LawBasedGovernmentReport);

    [SharedFact]
    public void The_one_false_rate_is_found_with_its_counts_and_repairs()
    {
        var finding = Failures("001").Should().ContainSingle(f => f.RuleId == "NUM-01").Subject;

        finding.Locations.Select(location => location.Start.Line).Should().AllBeEquivalentTo(20);
        finding.Locations.Select(location => location.Role).Should().Equal("rate", "denominator", "numerator");
        finding.Claim!.Should().Match<FindingClaim>(claim => claim.Stated == "97.7" && claim.Computed == "97.88");
        finding.Repairs.Select(repair => (repair.Role, repair.Value)).Should()
            .BeEquivalentTo([("numerator", "600"), ("denominator", "615"), ("rate", "97.9")]);
    }

    [SharedFact]
    public void No_other_numbers_are_called_wrong_than_a_false_rate_and_a_part_above_its_whole() =>
        SharedFolder.Reports().SelectMany(path => Check(path).Findings)
            .Where(finding => finding is { Outcome: Outcome.Fail, Category: "numbers", Severity: >= Severity.Warning } && finding.Claim is not null)
            .Select(finding => finding.RuleId).Should().Equal("NUM-01", "NUM-04");

    [SharedFact]
    public void Missing_causes_are_an_error_and_an_embedded_part_a_hint()
    {
        var failures = Failures("003");

        failures.Should().ContainSingle(f => f.RuleId == "STR-03").Which.Severity.Should().Be(Severity.Error);
        failures.Should().ContainSingle(f => f.RuleId == "STR-05").Which.Severity.Should().Be(Severity.Info);
        failures.Should().NotContain(f => f.RuleId == "STR-04");
    }

    [SharedTheory]
    [InlineData("000")]
    [InlineData("002")]
    public void An_arabic_number_among_chinese_ones_is_reported(string number) =>
        Failures(number).Where(f => f.RuleId == "STR-15").Select(f => f.Locations[0].Snippet).Should().Contain(snippet => snippet.StartsWith("（2）"));

    [SharedFact]
    public void Every_location_quotes_the_source_exactly()
    {
        foreach (var path in SharedFolder.Reports())
        {
            var result = Check(path);
            var source = result.Report!.Document.Source;
            foreach (var location in result.Findings.SelectMany(finding => finding.Locations))
            {
                source.ToString(location.Span).Should().Be(location.Snippet);
                source.Lines.PositionOf(location.Span.Start).Should().Be(location.Start);
            }
        }
    }

    private static List<Finding> Failures(string number) =>
        [.. Check(SharedFolder.Report(number)).Findings.Where(finding => finding.Outcome == Outcome.Fail)];

    private static CheckResult Check(string path) => Checker.Check(File.ReadAllBytes(path), Path.GetFileName(path));
}
