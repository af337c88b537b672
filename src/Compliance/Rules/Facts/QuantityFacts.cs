using Compliance.Claims;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Numbers with units.</summary>
internal static class QuantityFacts
{
    public static readonly FactType Type = new FactTypeOf<Quantity>(
        "quantity",
        "带单位的数",
        "A written number with a unit.",
        [
            .. PlaceMembers.Of<Quantity>(fact => fact.Span),
            PlaceMembers.Text<Quantity>(fact => fact.Span),
            FactMember.Of<Quantity>("value", CelType.Decimal, "数值，万、亿已乘出，金额以元计", "the value, 万 and 亿 multiplied out, money in 元", fact => CelValue.Of(fact.Value)),
            FactMember.Of<Quantity>("unit", CelType.String, "规范单位，如 件、元", "canonical unit, such as 件 or 元", fact => CelValue.Of(fact.Unit)),
            FactMember.Of<Quantity>("approximation", FactWords.Approximations.Type, "近似方式", "how the number stands for its value", fact => FactWords.Approximations.Of(fact.Approximation)),
            FactMember.Of<Quantity>("stacked", CelType.Bool, "前后都有概数词，如 约30余件", "true where words of approximation stand on both sides, as in 约30余件", fact => CelValue.Of(fact.IsStacked)),
            .. PlaceMembers.Bounds<Quantity>(fact => fact.Interval),
            FactMember.Of<Quantity>("measure", CelType.String, "所计之事；不明为空", "what is counted; empty where it cannot be told", fact => CelValue.Of(fact.Measure)),
            FactMember.Of<Quantity>("polarity", FactWords.Polarities.Type, "实绩、目标、往年或常态", "result, target, prior year or standing", fact => FactWords.Polarities.Of(fact.Polarity)),
            FactMember.Of<Quantity>("lineCounts", CelType.Int, "同行同单位、不为零的数有几个，连同本数", "how many numbers of its unit other than zero stand on its line, itself among them", (fact, source) => CelValue.Of(source.LineCounts(fact.Span, fact.Unit))),
            FactMember.Of<Quantity>("period", CelType.String, "所属期间，如 全年；无则为空", "the period it speaks of, such as 全年; may be empty", fact => CelValue.Of(fact.Period)),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source));

    /// <summary>The numbers other than zero, counted by line and unit.</summary>
    public static Dictionary<(int Line, string Unit), int> CountedByLine(FactSource source)
    {
        var counts = new Dictionary<(int Line, string Unit), int>();
        foreach (var quantity in source.Claims.Quantities)
        {
            if (quantity.Value.Sign == 0) continue;
            var key = (source.LineOf(quantity.Span), quantity.Unit);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts;
    }
}
