using System.Collections.Immutable;
using Compliance.Claims;
using Compliance.Rules.Expressions;
using Compliance.Text;

namespace Compliance.Rules.Facts;

/// <summary>Numbers that must agree.</summary>
internal static class RelationFacts
{
    private const int MostFurtherDecimals = 4;

    private static readonly FactType OperandType = new FactTypeOf<Operand>(
        "operand",
        "参与比对的一个数",
        "One number that takes part in a relation.",
        [
            FactMember.Of<Operand>("role", CelType.String, "角色，如 numerator", "its role, such as numerator", fact => CelValue.Of(fact.Role)),
            .. PlaceMembers.Of<Operand>(fact => fact.Span),
            PlaceMembers.Text<Operand>(fact => fact.Span),
            .. PlaceMembers.Bounds<Operand>(fact => fact.Interval),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source));

    private static readonly FactType RepairType = new FactTypeOf<Repair>(
        "repair",
        "使之相符的最小改动，仅供参考",
        "The smallest change that makes it agree; a suggestion.",
        [
            FactMember.Of<Repair>("role", CelType.String, "改哪个数", "the operand it changes", fact => CelValue.Of(fact.Role)),
            FactMember.Of<Repair>("stated", CelType.String, "原写法", "as written", fact => CelValue.Of(fact.Stated)),
            FactMember.Of<Repair>("value", CelType.Decimal, "应为的值", "the value that would agree", fact => CelValue.Of(fact.Value)),
            FactMember.Of<Repair>("text", CelType.String, "应为的写法", "that value, written as the original is", fact => CelValue.Of(fact.Text)),
        ],
        (_, source) => FactEvidence.Of(source.Report.Body, source));

    public static readonly FactType Type = new FactTypeOf<Relation>(
        "relation",
        "须相符的一组数",
        "Numbers that must agree, and whether they do.",
        [
            FactMember.Of<Relation>("kind", FactWords.RelationKinds.Type, "关系类别", "which agreement is checked", fact => FactWords.RelationKinds.Of(fact.Kind)),
            FactMember.Of<Relation>("outcome", FactWords.RelationOutcomes.Type, "相符、不符或无法判断", "holds, fails or undetermined", fact => FactWords.RelationOutcomes.Of(fact.Outcome)),
            FactMember.Of<Relation>("reason", CelType.String.OrNull(), "无法判断的原因代码；否则为 null", "coded reason where undetermined; else null", fact => CelValue.OfNullable(fact.Reason)),
            FactMember.Of<Relation>("operands", CelType.ListOf(CelType.Of(OperandType)), "参与的数", "the numbers that take part", fact => ObjectList.Of(fact.Operands)),
            FactMember.Of<Relation>("stated", CelType.Decimal.OrNull(), "文中所述的值", "what the text states, in its own unit", fact => CelValue.OfNullable(fact.Stated)),
            FactMember.Of<Relation>("computed", CelType.Decimal.OrNull(), "由其余数算得的值，单位同 stated；不唯一为 null", "what the other numbers give, in the unit of stated; null where not one value", fact => CelValue.OfNullable(ComputedOf(fact))),
            FactMember.Of<Relation>("computedText", CelType.String.OrNull(), "算得的值，比所述多写一位小数，仍与所述难分时再多写几位", "the computed value with one decimal more than stated, with more where that would read as the stated one", (fact, source) => CelValue.OfNullable(ComputedText(fact, source))),
            FactMember.Of<Relation>("policies", CelType.ListOf(CelType.String), "能解释所述值的取舍方式", "rounding policies that explain the stated value", fact => CelValue.Of(new ValueList([.. fact.Policies.Select(CelValue.Of)]))),
            FactMember.Of<Relation>("repairs", CelType.ListOf(CelType.Of(RepairType)), "建议的改动", "suggested changes", fact => ObjectList.Of(fact.Repairs)),
        ],
        Describe);

    /// <summary>The least value that relations which hold compute, by the offset of each of their operands.</summary>
    public static Dictionary<int, Rational> ComputedByOperand(ImmutableArray<Relation> relations)
    {
        var least = new Dictionary<int, Rational>();
        foreach (var relation in relations)
        {
            if (relation.Outcome != RelationOutcome.Holds || ComputedOf(relation) is not { } value) continue;
            foreach (var operand in relation.Operands)
            {
                if (!least.TryGetValue(operand.Span.Start, out var known) || value < known) least[operand.Span.Start] = value;
            }
        }

        return least;
    }

    private static Rational? ComputedOf(Relation relation) =>
        relation.Computed is { IsExact: true, Lower: { } value } ? value : null;

    private static FactEvidence Describe(Relation relation, FactSource source)
    {
        var places = ImmutableArray.CreateRange(relation.Operands, operand => new FactPlace(operand.Role, operand.Span));
        return new FactEvidence
        {
            Places = places.IsEmpty ? [new FactPlace("subject", source.Report.Body)] : places,
            Operands = ImmutableArray.CreateRange(relation.Operands, operand => source.TextOf(operand.Span)),
            Claim = new FactClaim(
                FactWords.RelationKinds.WordOf(relation.Kind),
                relation.Stated is { } stated ? DecimalText.Of(stated) : null,
                ComputedText(relation, source),
                relation.Policies),
            Repairs = relation.Repairs,
        };
    }

    /// <summary>The computed value, or its bounds, with one decimal more than the stated one is written with, and never a needless one.</summary>
    private static string? ComputedText(Relation relation, FactSource source)
    {
        if (relation.Computed is not { } computed) return null;
        var decimals = 1 + relation.Operands.Select(operand => DecimalsOf(source.Text.FoldedSlice(operand.Span))).DefaultIfEmpty(0).Max();
        if (computed is { IsExact: true, Lower: { } value }) return Written(value, TellingDecimals(value, relation, decimals));
        var lower = computed.Lower is { } least ? Written(least, decimals) : "-∞";
        var upper = computed.Upper is { } most ? Written(most, decimals) : "∞";
        return $"{(computed.LowerClosed ? '[' : '(')}{lower}, {upper}{(computed.UpperClosed ? ']' : ')')}";
    }

    // 54.7496 stated as 54.8: shown as 54.75 it would look right.
    private static int TellingDecimals(Rational value, Relation relation, int decimals)
    {
        var most = decimals + MostFurtherDecimals;
        var stated = decimals - 1;
        if (relation.Outcome == RelationOutcome.Fails)
            while (decimals < most && value.Round(decimals).Round(stated) == relation.Stated) decimals++;
        return decimals;
    }

    private static string Written(Rational value, int decimals) => DecimalText.Of(value.Round(decimals));

    private static int DecimalsOf(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        var decimals = 0;
        if (point >= 0)
            while (point + 1 + decimals < text.Length && char.IsAsciiDigit(text[point + 1 + decimals])) decimals++;
        return decimals;
    }
}
