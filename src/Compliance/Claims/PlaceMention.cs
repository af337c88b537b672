using Compliance.Text;

namespace Compliance.Claims;

/// <summary>A mention of a place that the gazetteer knows.</summary>
/// <param name="Span">The mention as written.</param>
/// <param name="Relation">How it stands to the issuer's place.</param>
public sealed record PlaceMention(TextSpan Span, PlaceRelation Relation);
