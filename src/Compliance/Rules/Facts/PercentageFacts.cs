using Compliance.Claims;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Percentages, fractions and 成.</summary>
internal static class PercentageFacts
{
    public static readonly FactType Type = new FactTypeOf<Percentage>(
        "percentage",
        "百分比、分数或几成",
        "A written percentage, fraction or 成.",
        [
            .. PlaceMembers.Of<Percentage>(fact => fact.Span),
            PlaceMembers.Text<Percentage>(fact => fact.Span),
            FactMember.Of<Percentage>("value", CelType.Decimal, "百分数，97.7% 为 97.7", "in percent: 97.7% is 97.7", fact => CelValue.Of(fact.Value)),
            FactMember.Of<Percentage>("kind", FactWords.PercentageKinds.Type, "类别", "what it says", fact => FactWords.PercentageKinds.Of(fact.Kind)),
            .. PlaceMembers.Bounds<Percentage>(fact => fact.Interval),
            FactMember.Of<Percentage>("decimals", CelType.Int, "写出的小数位数", "decimals as written", fact => CelValue.Of(fact.Decimals)),
            FactMember.Of<Percentage>("approximation", FactWords.Approximations.Type, "近似方式", "how the number stands for its value", fact => FactWords.Approximations.Of(fact.Approximation)),
            FactMember.Of<Percentage>("polarity", FactWords.Polarities.Type, "实绩、目标、往年或常态", "result, target, prior year or standing", fact => FactWords.Polarities.Of(fact.Polarity)),
            FactMember.Of<Percentage>("sentenceCounts", CelType.Int, "同句中的实绩计数个数", "how many counts of results stand in its sentence", fact => CelValue.Of(fact.SentenceCounts)),
            FactMember.Of<Percentage>("measures", CelType.ListOf(CelType.String), "所指的率，如 办结率", "the rates it states a value for, such as 办结率", (fact, source) => source.Texts(fact.Measures)),
            FactMember.Of<Percentage>("computed", CelType.Decimal.OrNull(), "文中其余数字算得、且与之相符的值，有几个取最小；没有为 null", "what other numbers of the text that agree with it give for it, the least of several; null where none do", (fact, source) => CelValue.OfNullable(source.ComputedFor(fact.Span))),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source));
}
