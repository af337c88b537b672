namespace Compliance.Findings;

/// <summary>A waiver and what became of it.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="State">What became of it.</param>
public sealed record WaiverStatus(Waiver Waiver, WaiverState State);
