namespace Compliance.Findings;

/// <summary>Which rules a result comes from.</summary>
/// <param name="Id">The rule set's id.</param>
/// <param name="Edition">Its edition.</param>
/// <param name="Digest">SHA-256 over all its files, lower-case hex.</param>
/// <param name="AsOf">The day as of which rules were chosen, or null where no date was known.</param>
public sealed record RuleSetStamp(string Id, string Edition, string Digest, DateOnly? AsOf);
