using System.Collections.Immutable;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Tool.Running;

/// <summary>Checks documents by one rule set. Thread-safe.</summary>
internal interface IDocumentChecker
{
    /// <summary>The rules in force; the date only where it was asked for.</summary>
    RuleSetStamp RuleSet { get; }

    /// <summary>The rules themselves, those switched off left out.</summary>
    ImmutableArray<Rule> Rules { get; }

    /// <summary>Checks one document.</summary>
    CheckResult Check(byte[] bytes, string path);

    /// <summary>A ledger for one run under these rules.</summary>
    FindingLedger OpenLedger(WaiverSet? waivers, Baseline? baseline, DateOnly today, WaiverPolicy policy);
}
