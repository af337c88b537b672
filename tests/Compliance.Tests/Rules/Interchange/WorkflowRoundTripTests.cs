using System.Text;
using Compliance.Diagnostics;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Rules.Interchange;

namespace Compliance.Tests.Rules.Interchange;

public class WorkflowRoundTripTests
{
    private static readonly RuleSet Own = RuleSets.LawBasedGovernmentReport;

    [Fact]
    public void Every_rule_is_exported_or_named()
    {
        var export = RulesEngineWorkflows.Export(Own);

        var named = export.Diagnostics.Where(notice => notice.Code == DiagnosticCode.WorkflowNotExported).ToList();
        (export.Rules + named.Count).Should().Be(Own.Rules.Count(rule => rule.Enabled));
        named.Should().OnlyContain(notice => notice.Arguments.Length == 2 && notice.Arguments[1].Length > 0);
        export.Rules.Should().BeGreaterThan(named.Count);
    }

    [Theory]
    [InlineData("township-with-defects.txt")]
    [InlineData("county-well-formed.txt")]
    public void What_was_exported_and_imported_fails_where_the_rules_themselves_fail(string sample)
    {
        var export = RulesEngineWorkflows.Export(Own);
        var import = RulesEngineWorkflows.Import(Encoding.UTF8.GetBytes(export.Json), "w.json", "back", []);
        import.Diagnostics.Should().BeEmpty();
        import.Rules.Should().Be(export.Rules);
        var back = RuleSetLoader.Load(InMemoryRuleSetSource.SingleFile("ruleset.json", import.RuleSet!)).RuleSet!;
        var result = new ComplianceChecker(Own).Check(File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "tests", "samples", sample)));

        var again = ReportEvaluator.Evaluate(back, result.Report!, result.Claims!, new(null, Severity.Error, false), default);

        var ids = back.Rules.Select(rule => rule.Id).ToHashSet();
        Failures(again.Findings).Should().BeEquivalentTo(Failures(result.Findings).Where(failure => ids.Contains(failure.RuleId)));
        static IEnumerable<(string RuleId, int Offset)> Failures(IEnumerable<Finding> findings) =>
            findings.Where(finding => finding.Outcome == Outcome.Fail).SelectMany(finding => finding.Locations.Select(place => (finding.RuleId, place.Span.Start))).Distinct();
    }
}
