using Compliance.Rules.Expressions;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Rules.Facts;

/// <summary>The parts the report kind declares, missing ones included.</summary>
internal static class PartFacts
{
    private static readonly FactType CandidateType = new FactTypeOf<PartCandidate>(
        "candidate",
        "接近该部分而未被采纳的一处",
        "A place that came near to being the part.",
        [
            FactMember.Of<PartCandidate>("reason", FactWords.PartRejections.Type, "未被采纳的原因", "why it was rejected", fact => FactWords.PartRejections.Of(fact.Reason)),
            .. PlaceMembers.Of<PartCandidate>(fact => fact.Span),
            PlaceMembers.Text<PartCandidate>(fact => fact.Span),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source));

    public static readonly FactType Type = new FactTypeOf<Part>(
        "part",
        "规则集声明的一个部分，每个声明各一条",
        "One part the rule set declares; there is one for each.",
        [
            FactMember.Of<Part>("id", CelType.String, "标识，如 measures", "its id, such as measures", fact => CelValue.Of(fact.Id)),
            FactMember.Of<Part>("status", FactWords.PartStatuses.Type, "独立成章、散见文中或缺失", "present, embedded or missing", fact => FactWords.PartStatuses.Of(fact.Status)),
            .. PlaceMembers.Lines<Part>(fact => fact.Span, isNullable: true),
            FactMember.Of<Part>("heading", CelType.Of(HeadingFacts.Type).OrNull(), "点明该部分的标题；无则为 null", "the heading that names it; null where none does", fact => CelValue.OfFact(fact.Heading)),
            FactMember.Of<Part>("name", CelType.String.OrNull(), "点明该部分的那一行字，有无序号均可；没有这样一行为 null", "the words of the line that names it, numbered or not; null where there is none", (fact, source) => NameOf(fact) is { } name ? CelValue.Of(source.TextOf(name)) : CelValue.Null),
            FactMember.Of<Part>("evidence", CelType.ListOf(CelType.String), "作为依据的句子", "sentences that prove it", (fact, source) => source.Texts(fact.Evidence)),
            FactMember.Of<Part>("candidates", CelType.ListOf(CelType.Of(CandidateType)), "接近而未被采纳之处", "places that came near and why each was rejected", fact => ObjectList.Of(fact.Candidates)),
            FactMember.Of<Part>("characters", CelType.Int, "汉字数，不含标题；缺失为 0", "Chinese characters without the heading; 0 where missing", (fact, source) => CelValue.Of(TextAmounts.Characters(source.Text, TextAmounts.TextOf(fact)))),
            FactMember.Of<Part>("sentences", CelType.Int, "句数，分号也算一句；不含标题", "sentences, those that end with a semicolon included, without the heading", (fact, source) => CelValue.Of(TextAmounts.Sentences(source.Text, TextAmounts.TextOf(fact)))),
            FactMember.Of<Part>("figures", CelType.Int, "实绩数据个数：带单位的数和百分比", "figures that state what was done: numbers with units and percentages", (fact, source) => CelValue.Of(TextAmounts.Figures(source.Claims, TextAmounts.TextOf(fact)))),
            FactMember.Of<Part>("text", CelType.String.OrNull(), "该部分的文字；缺失为 null", "the part's text; null where missing", (fact, source) => fact.Span is { } span ? CelValue.Of(source.TextOf(span)) : CelValue.Null),
        ],
        Describe);

    private static TextSpan? NameOf(Part part) =>
        part.Heading?.WordsSpan ?? (part.Status == PartStatus.Present && part.Span is { } span && part.Evidence.Length == 1 && part.Evidence[0].Start == span.Start ? part.Evidence[0] : null);

    private static FactEvidence Describe(Part part, FactSource source)
    {
        if (part.Status == PartStatus.Missing)
            return new FactEvidence { Places = [new FactPlace("absence", part.AbsencePlace)], Operands = [part.Id], Absence = part };
        var main = part.Heading?.Span ?? (part.Evidence.IsEmpty ? part.Span ?? part.AbsencePlace : part.Evidence[0]);
        return new FactEvidence { Places = [new FactPlace("subject", main)], Operands = [part.Id] };
    }
}
