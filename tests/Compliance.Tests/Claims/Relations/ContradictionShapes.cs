namespace Compliance.Tests.Claims.Relations;

/// <summary>All shapes of the contradiction suite. A new table of shapes is added here and nowhere else.</summary>
public static class ContradictionShapes
{
    /// <summary>The tables, one for each family of relations.</summary>
    public static IEnumerable<ContradictionShape> All =>
    [
        .. RateShapes.All, .. ShareShapes.All, .. GrowthShapes.All, .. RestatedShapes.All,
        .. BreakdownShapes.All, .. SubsetShapes.All, .. AnnouncedShapes.All,
    ];
}
