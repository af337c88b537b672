using Compliance.Text;

namespace Compliance.Structure;

/// <summary>The lines that sign the report at its end.</summary>
/// <param name="Issuer">The organisation's line, or null where only a date stands there.</param>
/// <param name="Date">The date's line, or null where only a name stands there.</param>
public sealed record Signature(TextSpan? Issuer, TextSpan? Date);
