using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>A word used in some regions only.</summary>
/// <param name="Span">The word as written.</param>
/// <param name="Regions">Names, or parts of names, of the regions it is at home in.</param>
/// <param name="IsAtHome">True where the issuer's name holds one of them.</param>
public sealed record RegionalWord(TextSpan Span, ImmutableArray<string> Regions, bool IsAtHome);
