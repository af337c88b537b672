using Compliance.Findings;

namespace Compliance.Rendering;

/// <summary>A finding and the number by which text and list refer to each other.</summary>
/// <param name="Number">1-based, in the order of the list.</param>
/// <param name="Finding">The finding.</param>
internal readonly record struct NumberedFinding(int Number, Finding Finding);
