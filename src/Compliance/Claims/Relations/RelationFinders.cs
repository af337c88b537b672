using System.Collections.Immutable;

namespace Compliance.Claims.Relations;

/// <summary>The relation finders in the order they run.</summary>
internal static class RelationFinders
{
    /// <summary>One finder for each kind.</summary>
    public static ImmutableArray<IRelationFinder> All { get; } =
    [
        new RateFromCountsFinder(),
        new BracketedFractionFinder(),
        new ShareOfWholeFinder(),
        new StatedWholeShareFinder(),
        new AttainableRateFinder(),
        new YearOnYearFinder(),
        new RestatedFinder(),
        new PlanAgainstResultFinder(),
        new TargetBaseFinder(),
        new DateOrderFinder(),
        new BreakdownSumFinder(),
        new TotalThenPartsFinder(),
        new IntroducedSumFinder(),
        new PartOfWholeFinder(),
        new AnnouncedCountFinder(),
        new TableSumFinder(),
        new TableTextFinder(),
    ];
}
