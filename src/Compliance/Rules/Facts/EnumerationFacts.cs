using Compliance.Claims;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Chains 一是…二是….</summary>
internal static class EnumerationFacts
{
    private static readonly FactType ItemType = new FactTypeOf<EnumerationItem>(
        "enumerationItem",
        "“一是”之类的一项",
        "One item of a chain.",
        [
            .. PlaceMembers.Of<EnumerationItem>(fact => fact.Span),
            FactMember.Of<EnumerationItem>("ordinal", CelType.Int, "序数", "the number of its marker", fact => CelValue.Of(fact.Ordinal)),
            FactMember.Of<EnumerationItem>("marker", CelType.String, "标记原文，如 一是", "the marker as written, such as 一是", fact => CelValue.Of(fact.Marker)),
            PlaceMembers.Text<EnumerationItem>(fact => fact.Span),
        ],
        (fact, source) => FactEvidence.Of(fact.MarkerSpan, source));

    public static readonly FactType Type = new FactTypeOf<Enumeration>(
        "enumeration",
        "“一是……二是……”一组",
        "A chain of numbered clauses.",
        [
            .. PlaceMembers.Of<Enumeration>(fact => fact.Span),
            FactMember.Of<Enumeration>("announced", CelType.Decimal.OrNull(), "前文宣布的项数；未宣布为 null", "the count announced before it; null where none is", fact => CelValue.OfNullable(fact.Announced?.Value)),
            FactMember.Of<Enumeration>("markers", CelType.ListOf(CelType.String), "各项标记", "the markers in order", fact => CelValue.Of(new ValueList([.. fact.Items.Select(item => CelValue.Of(item.Marker))]))),
            FactMember.Of<Enumeration>("items", CelType.ListOf(CelType.Of(ItemType)), "各项", "the items in order", fact => ObjectList.Of(fact.Items)),
            FactMember.Of<Enumeration>("depth", CelType.Int, "嵌套深度，独立的为 0", "0 for a chain of its own, 1 for one nested in an item", fact => CelValue.Of(fact.Depth)),
        ],
        Describe);

    private static FactEvidence Describe(Enumeration fact, FactSource source) => new()
    {
        Places = [.. fact.Items.Select((item, index) => new FactPlace(index == 0 ? "subject" : "item", item.MarkerSpan))],
        Operands = [.. fact.Items.Select(item => item.Marker)],
    };
}
