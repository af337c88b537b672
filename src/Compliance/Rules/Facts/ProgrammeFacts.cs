using Compliance.Claims;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Programmes with a last year.</summary>
internal static class ProgrammeFacts
{
    public static readonly FactType Type = new FactTypeOf<Programme>(
        "programme",
        "有截止年份的规划、行动",
        "A programme that ends with a stated year.",
        [
            .. PlaceMembers.Of<Programme>(fact => fact.Span),
            PlaceMembers.Text<Programme>(fact => fact.Span),
            FactMember.Of<Programme>("name", CelType.String, "词表条目的标识，或原文", "id of the lexicon's entry, or the text", fact => CelValue.Of(fact.Name)),
            FactMember.Of<Programme>("endYear", CelType.Int, "最后一年", "its last year", fact => CelValue.Of(fact.EndYear)),
            FactMember.Of<Programme>("isClosing", CelType.Bool, "所在句说的是总结、验收或已取得的成果", "true where its sentence speaks of concluding it or of what it achieved", fact => CelValue.Of(fact.IsClosing)),
            PlaceMembers.Part<Programme>(fact => fact.Part),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source));
}
