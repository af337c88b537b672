using Compliance.Rules;

namespace Compliance.Findings;

/// <summary>The law or practice behind a finding.</summary>
/// <param name="Document">The document's full title.</param>
/// <param name="Article">Article and item as cited, such as 第二十四条; empty where the whole document is meant.</param>
/// <param name="Status">How far the citation has been checked against the official text.</param>
public sealed record FindingBasis(string Document, string Article, VerificationStatus Status);
