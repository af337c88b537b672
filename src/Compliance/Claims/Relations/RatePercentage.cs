namespace Compliance.Claims.Relations;

/// <summary>Which percentages state a rate that counts can be compared with.</summary>
internal static class RatePercentage
{
    /// <summary>True for results written in percent; false for targets, points, labels and figures of other years.</summary>
    public static bool IsCheckable(Percentage percentage) =>
        percentage.Polarity is Polarity.Result or Polarity.Standing
        && percentage.Kind is PercentageKind.Rate or PercentageKind.Share or PercentageKind.Completion or PercentageKind.Growth;
}
