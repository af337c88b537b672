using System.Collections.Immutable;
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
            FactMember.Of<Enumeration>("ambiguous", CelType.Bool, "某一项可能属于另一组", "true where an item could belong to another chain", fact => CelValue.Of(fact.IsAmbiguous)),
            FactMember.Of<Enumeration>("trailing", CelType.String.OrNull(), "末项之后没有编号的句子；无则为 null", "unnumbered sentences behind the last item; null where there are none", (fact, source) => fact.Trailing is { } span ? CelValue.Of(source.TextOf(span)) : CelValue.Null),
            FactMember.Of<Enumeration>("part", CelType.String.OrNull(), "所在部分的 id；不在任何部分为 null", "id of the part around it; null outside all parts", (fact, source) => CelValue.OfNullable(PhraseSurroundings.PartOf(source.Report, fact.Span.Start))),
            FactMember.Of<Enumeration>("depth", CelType.Int, "嵌套深度，独立的为 0", "0 for a chain of its own, 1 for one nested in an item", fact => CelValue.Of(fact.Depth)),
        ],
        Describe);

    // A marker out of order is what a reader looks at first; else the first, or the text behind the chain.
    private static FactEvidence Describe(Enumeration fact, FactSource source)
    {
        var main = 0;
        for (var i = 0; i < fact.Items.Length && main == 0; i++)
            if (fact.Items[i].Ordinal != i + 1) main = i;
        var places = ImmutableArray.CreateBuilder<FactPlace>(fact.Items.Length + 1);
        places.Add(new FactPlace("subject", fact.Items[main].MarkerSpan));
        for (var i = 0; i < fact.Items.Length; i++)
            if (i != main) places.Add(new FactPlace("item", fact.Items[i].MarkerSpan));
        if (fact.Trailing is { } trailing) places.Add(new FactPlace("trailing", trailing));
        return new FactEvidence { Places = places.DrainToImmutable(), Operands = [.. fact.Items.Select(item => item.Marker)] };
    }
}
