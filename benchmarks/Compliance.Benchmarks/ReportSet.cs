namespace Compliance.Benchmarks;

/// <summary>Reports that are measured together.</summary>
internal sealed record ReportSet(string Name, byte[][] Reports);
