namespace Compliance.Findings;

/// <summary>A place that came near to what was sought.</summary>
/// <param name="Location">The place.</param>
/// <param name="Reason">Why it was rejected, as a code.</param>
public sealed record AbsenceCandidate(FindingLocation Location, string Reason);
