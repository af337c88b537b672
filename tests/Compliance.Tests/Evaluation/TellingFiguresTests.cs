using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Tests.Evaluation;

/// <summary>A reader must see from the figures of a finding alone that they differ.</summary>
public class TellingFiguresTests
{
    [Theory]
    [InlineData("受理614件，办结601件，办结率97.7%。", "97.7", "97.88")]
    [InlineData("受理2316件，办结1268件，办结率54.8%。", "54.8", "54.7496")]
    [InlineData("受理2000件，办结1989件，办结率99.6%。", "99.6", "99.45")]
    public void The_computed_value_has_as_many_decimals_as_tell_it_from_the_stated_one(string sentence, string stated, string computed)
    {
        var result = new ComplianceChecker(RuleSets.LawBasedGovernmentReport).Check("全年" + sentence);

        var finding = result.Findings.Should().ContainSingle(finding => finding.RuleId == "NUM-01" && finding.Outcome == Outcome.Fail).Which;
        finding.Claim.Should().BeEquivalentTo(new { Stated = stated, Computed = computed });
        finding.Message.Text.Chinese.Should().Contain(computed);
    }
}
