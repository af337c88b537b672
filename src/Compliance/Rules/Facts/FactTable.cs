using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>
/// Everything rules can speak about. A new type of facts is one file and one line here; the checker, <c>inspect</c>, the
/// schema and the reference page follow.
/// </summary>
internal static class FactTable
{
    /// <summary>The collections, in the order <c>inspect</c> prints them.</summary>
    public static readonly ImmutableArray<FactCollection> Collections =
    [
        Of("headings", HeadingFacts.Type, "全部标题", "all headings", source => Cast(source.Report.Headings)),
        Of("sections", SectionFacts.Type, "各级章节", "sections of every level", SectionFacts.All),
        Of("paragraphs", ParagraphFacts.Type, "正文各段", "the body's paragraphs", ParagraphFacts.All),
        Of("parts", PartFacts.Type, "规则集声明的各部分", "the parts the rule set declares", source => Cast(source.Report.Parts)),
        Of("partPairs", PartPairFacts.Type, "各部分两两对照", "parts held against each other", PartPairFacts.All),
        Of("quantities", QuantityFacts.Type, "带单位的数", "numbers with units", source => Cast(source.Claims.Quantities)),
        Of("percentages", PercentageFacts.Type, "百分比、分数、几成", "percentages, fractions and 成", source => Cast(source.Claims.Percentages)),
        Of("enumerations", EnumerationFacts.Type, "“一是……二是……”各组", "chains of numbered clauses", source => Cast(source.Claims.Enumerations)),
        Of("relations", RelationFacts.Type, "须相符的各组数", "numbers that must agree", source => Cast(source.Claims.Relations)),
        Of("dates", DateFacts.Type, "写出的日期", "written dates", source => Cast(source.Claims.Dates)),
        Of("citations", CitationFacts.Type, "书名号中的名称", "titles in 《》", source => Cast(source.Claims.Citations)),
        Of("phrases", PhraseFacts.Type, "词表用语在文中各处", "phrases of the lexicons that are facts", source => Cast(source.Claims.Phrases)),
        Of("passages", PassageFacts.Type, "与前文重复的话", "repeated passages", source => Cast(source.Claims.Passages)),
        Of("comparedPassages", ComparedPassageFacts.Type, "与供比较的报告相同的话；没有供比较的报告则为空", "passages in common with the reports given for comparison; none without such", ComparedPassageFacts.All),
        Of("marks", MarkFacts.Type, "不寻常的标点和空白", "punctuation and white space out of the ordinary", source => Cast(source.Claims.Marks)),
        Of("personalNumbers", PersonalNumberFacts.Type, "未脱敏的个人号码", "numbers that identify a person, unmasked", source => Cast(source.Claims.PersonalNumbers)),
        Of("tableCells", TableCellFacts.Type, "表格各单元格", "cells of tables", source => Cast(source.Claims.TableCells)),
        Of("fields", FieldFacts.Type, "网页的发布信息项", "fields of the page's metadata", source => Cast(source.Report.Metadata)),
        Of("chrome", ChromeFacts.Type, "报告之外的网页文字", "text of the web page that is not the report's", ChromeFacts.All),
        Of("years", YearFacts.Type, "标明报告及各部分年度的年份", "years by which the report dates itself and its parts", source => Cast(source.Claims.Years)),
        Of("timeWords", TimeWordFacts.Type, "不写日期而说时间的词", "words that speak of time without a date", source => Cast(source.Claims.TimeWords)),
        Of("programmes", ProgrammeFacts.Type, "有截止年份的规划、行动", "programmes with a last year", source => Cast(source.Claims.Programmes)),
        Of("events", EventFacts.Type, "自某日起才存在的会议、法律、规划", "mentions of what exists from a known day on", source => Cast(source.Claims.Events)),
        Of("organisations", OrganisationFacts.Type, "提到的机关和机构", "mentions of organisations", source => Cast(source.Claims.Organisations)),
        Of("places", PlaceFacts.Type, "地名表中的地名；没有地名表则为空", "places the gazetteer knows; none without a gazetteer", PlaceFacts.All),
        Of("regionalWords", RegionalWordFacts.Type, "只在部分地区使用的词", "words used in some regions only", source => Cast(source.Claims.RegionalWords)),
    ];

    /// <summary>The type of <c>report</c>, and of <c>it</c> in a rule that selects the report itself.</summary>
    public static readonly FactType Report = ReportFacts.Type;

    /// <summary>The collection that selects the report itself: one fact.</summary>
    public static readonly FactCollection ReportItself = Of("report", ReportFacts.Type, "报告整体", "the report as a whole", source => [source.Report]);

    private static readonly ImmutableDictionary<string, ObjectMember> Roots = MakeRoots();

    /// <summary>All names a rule's <c>select</c> may give.</summary>
    public static IEnumerable<string> SelectableNames => Collections.Select(collection => collection.Name).Append(ReportItself.Name);

    /// <summary>The collection of that name, <c>report</c> included; null where there is none.</summary>
    public static FactCollection? Find(string name)
    {
        foreach (var collection in Collections)
            if (string.Equals(collection.Name, name, StringComparison.Ordinal)) return collection;
        return name == ReportItself.Name ? ReportItself : null;
    }

    /// <summary>The names an expression of a rule may use.</summary>
    /// <param name="select">What the rule selects, for <c>it</c>; null where it selects nothing.</param>
    /// <param name="parameters">The rule's parameters.</param>
    public static ExpressionScope Scope(FactCollection? select, ImmutableSortedDictionary<string, ParameterValue>? parameters = null)
    {
        var scope = new ExpressionScope { It = select?.Type, Roots = Roots };
        return parameters is null ? scope : scope with { Parameters = parameters };
    }

    private static FactCollection Of(string name, FactType type, string chinese, string english, Func<FactSource, ImmutableArray<object>> read) =>
        new(name, type, new LocalizedText(chinese, english), read);

    private static ImmutableArray<object> Cast<T>(ImmutableArray<T> facts)
        where T : class => ImmutableArray<object>.CastUp(facts);

    private static ImmutableDictionary<string, ObjectMember> MakeRoots()
    {
        var roots = ImmutableDictionary.CreateBuilder<string, ObjectMember>(StringComparer.Ordinal);
        roots.Add("report", FactMember.Root("report", CelType.Of(Report), ReportItself.Description, static (_, source) => CelValue.OfFact(((FactSource)source).Report)));
        for (var i = 0; i < Collections.Length; i++)
        {
            var index = i;
            var collection = Collections[i];
            roots.Add(collection.Name, FactMember.Root(collection.Name, collection.CelType, collection.Description, (_, source) => ((FactSource)source).ListAt(index)));
        }

        return roots.ToImmutable();
    }
}
