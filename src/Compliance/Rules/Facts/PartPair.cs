using Compliance.Structure;

namespace Compliance.Rules.Facts;

/// <summary>Two different parts of one report, neither of them missing.</summary>
/// <param name="Part">The part looked at.</param>
/// <param name="Other">The part it is held against.</param>
internal sealed record PartPair(Part Part, Part Other);
