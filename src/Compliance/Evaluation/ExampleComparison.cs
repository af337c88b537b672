using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Rules.Pages;

namespace Compliance.Evaluation;

/// <summary>Holds an example of a rule's page against what a check of its text gave.</summary>
public static class ExampleComparison
{
    /// <summary>
    /// What differs, one diagnostic each: a promised finding that is not there, or is elsewhere, and a finding of the
    /// page's rule that the example does not list. Empty where the example holds.
    /// </summary>
    /// <param name="example">The example.</param>
    /// <param name="result">The result of checking its text.</param>
    /// <param name="source">The page's name for diagnostics.</param>
    public static ImmutableArray<Diagnostic> Differences(RuleExample example, CheckResult result, string source)
    {
        ArgumentNullException.ThrowIfNull(example);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(source);
        var differences = ImmutableArray.CreateBuilder<Diagnostic>();
        var open = result.Findings
            .Where(finding => finding.RuleId == example.RuleId && finding.Outcome is not (Outcome.Pass or Outcome.NotApplicable)).ToList();
        foreach (var expected in example.Findings)
        {
            var index = open.FindIndex(finding => Fits(expected, finding));
            if (index >= 0) open.RemoveAt(index);
            else differences.Add(Difference(DiagnosticCode.ExampleFindingMissing, expected.PageLine, $"{expected.RuleId} {expected.Outcome} {Describe(expected.Places[0])}"));
        }

        foreach (var finding in open) differences.Add(Difference(DiagnosticCode.ExampleFindingUnlisted, example.PageLine, Describe(finding)));
        return differences.DrainToImmutable();

        Diagnostic Difference(DiagnosticCode code, int line, string argument) =>
            new(code, DiagnosticSeverity.Error, source, line, 1, [argument]);
    }

    private static bool Fits(ExpectedFinding expected, Finding finding) =>
        finding.RuleId == expected.RuleId
        && ContractNames.Of(finding.Outcome) == expected.Outcome
        && (expected.Reason is null || expected.Reason == finding.Reason)
        && (expected.Severity is null || expected.Severity == ContractNames.Of(finding.Severity))
        && (expected.Variant is not { } variant || finding.Message.Id == (variant == 0 ? finding.RuleId : $"{finding.RuleId}/{variant}"))
        && Fits(expected.Places[0], finding.Locations[0])
        && expected.Places.Skip(1).All(place => finding.Locations.Any(location => Fits(place, location)));

    private static bool Fits(ExpectedPlace place, FindingLocation location) =>
        (place.Role is null || place.Role == location.Role) && place.Line == location.Start.Line && place.Quote == location.Snippet;

    private static string Describe(ExpectedPlace place) => $"{place.Line} \"{place.Quote}\"";

    private static string Describe(Finding finding) =>
        $"{finding.RuleId} {ContractNames.Of(finding.Outcome)} {finding.Locations[0].Start.Line} \"{finding.Locations[0].Snippet}\""
        + (finding.Reason is { } reason ? $" reason={reason}" : "");
}
