using Compliance.Claims;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Titles in 《》.</summary>
internal static class CitationFacts
{
    public static readonly FactType Type = new FactTypeOf<Citation>(
        "citation",
        "书名号中的名称",
        "A title in 《》.",
        [
            .. PlaceMembers.Of<Citation>(fact => fact.Span),
            PlaceMembers.Text<Citation>(fact => fact.Span),
            FactMember.Of<Citation>("title", CelType.String, "名称，不含书名号", "the title without the marks", fact => CelValue.Of(fact.Title)),
            FactMember.Of<Citation>("nearestName", CelType.String.OrNull(), "只差一两个字的已知法规名；没有则为 null", "the one known name of a law or rule it misses by a character or two; else null", fact => CelValue.OfNullable(fact.NearestName)),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source));
}
