namespace Compliance.Findings;

/// <summary>The waiver that excuses a finding.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Approver">Who approved it, or null.</param>
/// <param name="Expires">The last day it holds.</param>
/// <param name="Source">The file it stands in; empty where it comes from no file.</param>
public sealed record FindingWaiver(string Reason, string? Approver, DateOnly Expires, string Source);
