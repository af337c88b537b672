using Compliance.Rules.Expressions;
using Compliance.Structure;

namespace Compliance.Rules.Facts;

/// <summary>Numbered headings.</summary>
internal static class HeadingFacts
{
    public static readonly FactType Type = new FactTypeOf<Heading>(
        "heading",
        "带序号的标题",
        "A numbered heading.",
        [
            .. PlaceMembers.Of<Heading>(fact => fact.Span),
            FactMember.Of<Heading>("level", CelType.Int, "层级，从 1 起", "1-based depth in the outline", fact => CelValue.Of(fact.Level)),
            FactMember.Of<Heading>("marker", CelType.String, "序号原文，如 (一)", "the number as written, such as (一)", fact => CelValue.Of(fact.Marker)),
            FactMember.Of<Heading>("style", FactWords.HeadingStyles.Type, "序号样式", "style of the number", fact => FactWords.HeadingStyles.Of(fact.Style)),
            FactMember.Of<Heading>("ordinal", CelType.Int, "序号的值", "the number's value", fact => CelValue.Of(fact.Ordinal)),
            FactMember.Of<Heading>("text", CelType.String, "标题文字，不含序号和末尾标点", "the words without number and final punctuation", fact => CelValue.Of(fact.Text)),
            FactMember.Of<Heading>("runIn", CelType.Bool, "与正文同行", "true where it shares its line with the paragraph", fact => CelValue.Of(fact.RunIn)),
            FactMember.Of<Heading>("expectedMarker", CelType.String.OrNull(), "应有的序号；与所写相同为 null", "the number its place asks for; null where it is as written", fact => CelValue.OfNullable(fact.ExpectedMarker)),
            FactMember.Of<Heading>("expectedStyle", FactWords.HeadingStyles.Type, "同级标题多数所用的样式", "the style most of its siblings have", fact => FactWords.HeadingStyles.Of(fact.ExpectedStyle)),
            FactMember.Of<Heading>("expectedOrdinal", CelType.Int, "按位置应有的序号的值", "the value its place in the list asks for", fact => CelValue.Of(fact.ExpectedOrdinal)),
            FactMember.Of<Heading>("siblings", CelType.Int, "所在的一组标题的个数，含自身", "headings in its list, itself included", (fact, source) => CelValue.Of(source.SiblingsOf(fact).Count)),
            FactMember.Of<Heading>("endsUnlike", CelType.Bool, "独行标题，且末尾标点与同组多数不同", "true for a heading on its own line that ends unlike most of its list", (fact, source) => CelValue.Of(EndsUnlike(fact, source))),
            FactMember.Of<Heading>("finalPunctuation", CelType.String.OrNull(), "独行标题的末尾标点；无则为 null", "punctuation that ends a heading on its own line; null where there is none", fact => CelValue.OfNullable(fact.FinalPunctuation)),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source) with { Operands = [fact.Text] });

    private static bool EndsUnlike(Heading heading, FactSource source) =>
        !heading.RunIn && source.SiblingsOf(heading) is { HasUsual: true } list
        && !string.Equals(heading.FinalPunctuation, list.UsualPunctuation, StringComparison.Ordinal);
}
