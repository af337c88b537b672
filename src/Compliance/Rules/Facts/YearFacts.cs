using Compliance.Claims;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Years by which the report dates itself and its parts.</summary>
internal static class YearFacts
{
    public static readonly FactType Type = new FactTypeOf<YearClaim>(
        "year",
        "报告用来标明自己或某一部分所属年度的年份",
        "A year by which the report dates itself or one of its parts.",
        [
            .. PlaceMembers.Of<YearClaim>(fact => fact.Span),
            PlaceMembers.Text<YearClaim>(fact => fact.Span),
            FactMember.Of<YearClaim>("value", CelType.Int, "四位年份", "the four-digit year", fact => CelValue.Of(fact.Year)),
            FactMember.Of<YearClaim>("role", FactWords.YearRoles.Type, "标明什么：标题、导语、回顾部分的标题、计划", "what it dates: the title, the lead, the heading of a part that looks back, the plan", fact => FactWords.YearRoles.Of(fact.Role)),
            FactMember.Of<YearClaim>("isPlan", CelType.Bool, "标明的是计划", "true where it dates the plan", fact => CelValue.Of(fact.Role == YearRole.Plan)),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source));
}
