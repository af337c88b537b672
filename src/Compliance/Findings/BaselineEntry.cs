namespace Compliance.Findings;

/// <summary>One finding of a baseline.</summary>
/// <param name="RuleId">Its rule.</param>
/// <param name="Fingerprint">Its fingerprint, 64 lower-case hexadecimal digits.</param>
public sealed record BaselineEntry(string RuleId, string Fingerprint);
