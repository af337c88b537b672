using System.Collections.Immutable;
using Compliance.Claims;

namespace Compliance.Rules.Facts;

/// <summary>Mentions of places the gazetteer knows.</summary>
internal static class PlaceFacts
{
    public static readonly FactType Type = new FactTypeOf<PlaceMention>(
        "place",
        "地名表中的地名",
        "A mention of a place that the gazetteer knows.",
        [
            .. PlaceMembers.Of<PlaceMention>(fact => fact.Span),
            PlaceMembers.Text<PlaceMention>(fact => fact.Span),
            FactMember.Of<PlaceMention>("relation", FactWords.PlaceRelations.Type, "与本机关所在地的关系：本地、上级、下级、他处", "how it stands to the issuer's place: own, above, below, elsewhere", fact => FactWords.PlaceRelations.Of(fact.Relation)),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source));

    public static ImmutableArray<object> All(FactSource source) =>
        source.Claims.Places is { } places ? ImmutableArray<object>.CastUp(places) : [];
}
