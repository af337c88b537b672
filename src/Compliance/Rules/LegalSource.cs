using Compliance.Diagnostics;

namespace Compliance.Rules;

/// <summary>A law, standard or practice that rules are based on; one entry a cited article.</summary>
/// <param name="Key">The key rules cite it by, such as <c>DC25</c>.</param>
/// <param name="Document">Full title, with number and date where known.</param>
/// <param name="Article">The article as cited, such as 第二十四条; empty where the whole document is meant.</param>
/// <param name="Status">How far the citation has been checked against the official text.</param>
/// <param name="Quote">The wording seen, or null.</param>
/// <param name="Note">A remark for readers of <c>explain</c>, or null.</param>
public sealed record LegalSource(
    string Key, string Document, string Article, VerificationStatus Status, string? Quote, LocalizedText? Note);
