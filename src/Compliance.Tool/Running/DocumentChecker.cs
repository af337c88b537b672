using System.Collections.Immutable;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Tool.Running;

/// <summary>The library's checker with one set of options.</summary>
internal sealed class DocumentChecker(ComplianceChecker checker, CheckOptions options) : IDocumentChecker
{
    public RuleSetStamp RuleSet { get; } = RuleSetStamp.Of(checker.RuleSet, options.AsOf);

    public ImmutableArray<Rule> Rules { get; } = [.. checker.RuleSet.Rules.Where(static rule => rule.Enabled)];

    public CheckResult Check(byte[] bytes, string path) => checker.Check(bytes, path, options);

    public FindingLedger OpenLedger(WaiverSet? waivers, Baseline? baseline, DateOnly today, WaiverPolicy policy) =>
        new(checker.RuleSet, waivers, baseline, today, policy, options.FailOn);
}
