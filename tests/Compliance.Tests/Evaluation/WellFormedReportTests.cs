using Compliance.Findings;
using Compliance.Rules;
using Compliance.Structure;

namespace Compliance.Tests.Evaluation;

/// <summary>Reports that a careful office would send out as they are, one for each kind of issuer: nothing in them is called wrong.</summary>
public sealed class WellFormedReportTests
{
    private static readonly ComplianceChecker Checker = new(RuleSets.LawBasedGovernmentReport);

    [Theory]
    [InlineData("county-government", IssuerKind.Government)]
    [InlineData("department", IssuerKind.Department)]
    [InlineData("township", IssuerKind.Township)]
    [InlineData("joint", IssuerKind.Joint)]
    public void Nothing_in_a_good_report_is_called_wrong(string name, IssuerKind kind)
    {
        var path = Path.Combine(SharedFolder.RepositoryRoot, "tests", "samples", name + ".txt");
        var result = Checker.Check(File.ReadAllBytes(path), path);

        result.Report!.Issuer!.Kind.Should().Be(kind);
        result.Report.Parts.Where(part => part.Id != "other").Should().OnlyContain(part => part.Status == PartStatus.Present);
        result.Verdict.Should().Be(Verdict.Pass);
        result.Findings.Where(finding => finding.Outcome is Outcome.Fail or Outcome.Review)
            .Select(finding => $"{finding.RuleId} {finding.Locations[0].Start.Line} {finding.Locations[0].Snippet}").Should().BeEmpty();
        result.Outcomes.Should().NotContain(outcome => outcome.Outcome == Outcome.Error);
    }
}
