using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Tests.Evaluation;

public sealed class RuleExplainerTests
{
    private static readonly RuleSet Rules = RuleSets.LawBasedGovernmentReport;

    [Fact]
    public void Every_fact_is_told_with_its_operands_and_the_condition_that_decided()
    {
        var result = new ComplianceChecker(Rules).Check("""
            青石县人民政府关于2025年法治政府建设情况的报告
            一、主要举措和成效
            全年受理矛盾纠纷200件，成功化解150件，化解率80%。
            接到投诉30件，回应率为100%。
            """);

        var explanation = RuleExplainer.Explain(Rules.Find("NUM-01")!, result)!;

        explanation.Outcome.Outcome.Should().Be(Outcome.Fail);
        var failed = explanation.Facts.Single(fact => fact.Finding.Outcome == Outcome.Fail);
        failed.Finding.Locations.Select(place => $"{place.Role} {place.Snippet}").Should().BeEquivalentTo("rate 80%", "numerator 150件", "denominator 200件");
        failed.Finding.Claim!.Computed.Should().Be("75");
        failed.Conditions.Select(condition => $"{condition.Name} {condition.Value}").Should().Equal("where true", "undeterminedWhen false", "assert false");
        failed.Members.Select(member => $"{member.Expression}={member.Value}").Should().Equal("it.kind=\"rateFromCounts\"", "it.outcome=\"fails\"");
        var open = explanation.Facts.First(fact => fact.Finding.Outcome == Outcome.Undetermined);
        open.Conditions[^1].Name.Should().Be("undeterminedWhen");
        open.ReasonText.Should().NotBeNull();
    }

    [Fact]
    public void A_number_that_no_relation_took_up_is_told_too()
    {
        var result = new ComplianceChecker(Rules).Check("青石县人民政府报告\n一、成效\n开展普法活动35场。");

        RuleExplainer.Explain(Rules.Find("NUM-01")!, result)!.Unbound.Select(place => place.Snippet).Should().Equal("35场");
        RuleExplainer.Explain(Rules.Find("NUM-07")!, result)!.Unbound.Should().BeEmpty();
    }
}
