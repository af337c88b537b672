using Compliance.Text;

namespace Compliance.Structure;

/// <summary>The organisation that issued the report.</summary>
/// <param name="Name">Its name as written; for a joint report the names joined by 、.</param>
/// <param name="Kind">What kind of issuer it is.</param>
/// <param name="Level">The level of a government or township; else <see cref="GovernmentLevel.Unknown"/>.</param>
/// <param name="Span">Where the name stands: in the title, else in the signature or metadata.</param>
public sealed record Issuer(string Name, IssuerKind Kind, GovernmentLevel Level, TextSpan Span);
