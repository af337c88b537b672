namespace Compliance.Documents;

/// <summary>Another report that a report is compared with: an earlier year's, or a neighbour's.</summary>
/// <param name="Name">Its name as findings show it, such as <c>2024年度报告</c>.</param>
/// <param name="Text">Its whole text, decoded, read as plain text.</param>
public sealed record ComparisonReport(string Name, string Text);
