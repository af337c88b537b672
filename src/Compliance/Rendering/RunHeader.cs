using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Rendering;

/// <summary>What is known of a run before its first document.</summary>
/// <param name="ToolName">The program that writes, such as <c>compliance</c>.</param>
/// <param name="ToolVersion">Its version.</param>
/// <param name="RuleSet">The rules in force; their date is the one asked for, or null where each report's own date decides.</param>
/// <param name="Documents">How many documents will follow, or null where that is not known yet.</param>
public sealed record RunHeader(string ToolName, string ToolVersion, RuleSetStamp RuleSet, int? Documents = null)
{
    /// <summary>The rules themselves, for formats that give their titles, laws and weights. May be empty: ids are shown then.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = [];

    /// <summary>Where to learn more about the tool, as an absolute URI (a package URL will do); null where there is no such place.</summary>
    public string? InformationUri { get; init; }

    /// <summary>The least severity that blocks, for formats that know only passed and failed; null where a veto alone blocks.</summary>
    public Severity? BlocksFrom { get; init; } = Severity.Error;
}
