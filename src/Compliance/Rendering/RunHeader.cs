using Compliance.Findings;

namespace Compliance.Rendering;

/// <summary>What is known of a run before its first document.</summary>
/// <param name="ToolName">The program that writes, such as <c>compliance</c>.</param>
/// <param name="ToolVersion">Its version.</param>
/// <param name="RuleSet">The rules in force; their date is the one asked for, or null where each report's own date decides.</param>
/// <param name="Documents">How many documents will follow, or null where that is not known yet.</param>
public sealed record RunHeader(string ToolName, string ToolVersion, RuleSetStamp RuleSet, int? Documents = null);
