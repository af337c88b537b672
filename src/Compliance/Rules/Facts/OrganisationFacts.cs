using Compliance.Claims;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Mentions of organisations.</summary>
internal static class OrganisationFacts
{
    public static readonly FactType Type = new FactTypeOf<OrganisationMention>(
        "organisation",
        "提到的机关或机构",
        "A mention of an organisation.",
        [
            .. PlaceMembers.Of<OrganisationMention>(fact => fact.Span),
            PlaceMembers.Text<OrganisationMention>(fact => fact.Span),
            FactMember.Of<OrganisationMention>("name", CelType.String, "名称；leader 为“在”与“领导下”之间的文字", "its name; for a leader what stands between 在 and 领导下", fact => CelValue.Of(fact.Name)),
            FactMember.Of<OrganisationMention>("role", FactWords.OrganisationRoles.Type, "本机关、与本机关名称相近、领导小组、领导者", "the issuer, almost the issuer, a leading group, a leader", fact => FactWords.OrganisationRoles.Of(fact.Role)),
            FactMember.Of<OrganisationMention>("nearTo", CelType.String.OrNull(), "相近的本机关名称；否则为 null", "the issuer's name it comes near to; else null", fact => CelValue.OfNullable(fact.NearTo)),
            FactMember.Of<OrganisationMention>("matter", CelType.String.OrNull(), "领导小组名称所说的事项；否则为 null", "the matter a leading group's name speaks of; else null", fact => CelValue.OfNullable(fact.Matter)),
            FactMember.Of<OrganisationMention>("isIssuer", CelType.Bool, "leader 就是本机关自己", "true where a leader is the issuer itself", fact => CelValue.Of(fact.IsIssuer)),
            FactMember.Of<OrganisationMention>("isCited", CelType.Bool, "在书名号内", "true inside 《》", fact => CelValue.Of(fact.IsCited)),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source));
}
