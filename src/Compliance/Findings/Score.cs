namespace Compliance.Findings;

/// <summary>A number for people to compare; gates use the verdict.</summary>
/// <param name="Value">0 to 100, rounded down to 0.1: 100 means nothing was deducted. Null where no applicable rule was decided.</param>
/// <param name="Low">The score if every undecided rule failed.</param>
/// <param name="High">The score if every undecided rule passed.</param>
/// <param name="Coverage">Share of the applicable weight that was decided, 0 to 1.</param>
/// <param name="Model">Version of the formula.</param>
public sealed record Score(decimal? Value, decimal? Low, decimal? High, decimal Coverage, string Model);
