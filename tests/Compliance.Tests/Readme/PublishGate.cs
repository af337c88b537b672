using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Tests.Readme;

/// <summary>Opens for a report only when the verdict is a pass: undecided, unreadable and broken keep it closed.</summary>
public sealed class PublishGate
{
    private readonly ComplianceChecker _checker = new(RuleSets.LawBasedGovernmentReport);

    public bool MayPublish(string text, DateOnly publication, out CheckResult result, CancellationToken cancellation = default)
    {
        var options = new CheckOptions { Published = publication };
        result = _checker.Check(text, "draft", options, cancellation);
        return result.Verdict == Verdict.Pass;
    }
}
