using Compliance.Claims;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Words used in some regions only.</summary>
internal static class RegionalWordFacts
{
    public static readonly FactType Type = new FactTypeOf<RegionalWord>(
        "regionalWord",
        "只在部分地区使用的词",
        "A word used in some regions only.",
        [
            .. PlaceMembers.Of<RegionalWord>(fact => fact.Span),
            PlaceMembers.Text<RegionalWord>(fact => fact.Span),
            FactMember.Of<RegionalWord>("regions", CelType.ListOf(CelType.String), "使用该词的地区名（可为其中一部分）", "names, or parts of names, of the regions that use it", fact => CelValue.Of(new ValueList([.. fact.Regions.Select(CelValue.Of)]))),
            FactMember.Of<RegionalWord>("isAtHome", CelType.Bool, "本机关就在这些地区", "true where the issuer is of such a region", fact => CelValue.Of(fact.IsAtHome)),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source));
}
