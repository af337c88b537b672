using System.Collections.Immutable;
using Compliance.Rules.Expressions;
using Compliance.Structure;

namespace Compliance.Rules.Facts;

/// <summary>Sections of every level, in reading order.</summary>
internal static class SectionFacts
{
    public static readonly FactType Type = new FactTypeOf<Section>(
        "section",
        "一个标题及其下全部文字",
        "A heading with all the text under it.",
        [
            FactMember.Of<Section>("heading", CelType.Of(HeadingFacts.Type), "其标题", "its heading", fact => CelValue.OfFact(fact.Heading)),
            .. PlaceMembers.Lines<Section>(fact => fact.Span, isNullable: false),
            FactMember.Of<Section>("charLength", CelType.Int, "长度（UTF-16），含标题", "length in UTF-16 units, heading included", fact => CelValue.Of(fact.Span.Length)),
            FactMember.Of<Section>("characters", CelType.Int, "汉字数，含标题", "Chinese characters, heading included", (fact, source) => CelValue.Of(TextAmounts.Characters(source.Text, fact.Span))),
            FactMember.Of<Section>("figures", CelType.Int, "实绩数据个数：带单位的数和百分比", "figures that state what was done: numbers with units and percentages", (fact, source) => CelValue.Of(TextAmounts.Figures(source.Claims, fact.Span))),
            FactMember.Of<Section>("headings", CelType.ListOf(CelType.Of(HeadingFacts.Type)), "下一级标题", "headings one level below", fact => ObjectList.Of<Heading>([.. fact.Children.Select(child => child.Heading)])),
            FactMember.Of<Section>("text", CelType.String, "全文，含标题", "all its text, heading included", (fact, source) => CelValue.Of(source.TextOf(fact.Span))),
        ],
        (fact, source) => FactEvidence.Of(fact.Heading.Span, source));

    public static ImmutableArray<object> All(FactSource source)
    {
        var sections = ImmutableArray.CreateBuilder<object>();
        var pending = new Stack<Section>(source.Report.Outline.Reverse());
        while (pending.TryPop(out var section))
        {
            sections.Add(section);
            for (var i = section.Children.Length - 1; i >= 0; i--) pending.Push(section.Children[i]);
        }

        return sections.DrainToImmutable();
    }
}
