using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Two figures that a growth is of.</summary>
/// <param name="BaseRole">Role of <paramref name="Base"/>.</param>
/// <param name="Base">The earlier figure, or the present one where the change is stated.</param>
/// <param name="OtherRole">Role of <paramref name="Other"/>.</param>
/// <param name="Other">The present figure, or the change.</param>
/// <param name="Ratio">Present ÷ earlier; null where the earlier figure is zero.</param>
/// <param name="Doubt">Code of what makes the pair uncertain, or null.</param>
internal readonly record struct GrowthPair(
    string BaseRole, Quantity Base, string OtherRole, Quantity Other, Interval? Ratio, string? Doubt);
