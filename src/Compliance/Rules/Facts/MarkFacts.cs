using Compliance.Claims;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Punctuation and white space out of the ordinary.</summary>
internal static class MarkFacts
{
    public static readonly FactType Type = new FactTypeOf<MarkUse>(
        "mark",
        "不寻常的标点或空白",
        "Punctuation or white space out of the ordinary.",
        [
            .. PlaceMembers.Of<MarkUse>(fact => fact.Span),
            PlaceMembers.Text<MarkUse>(fact => fact.Span),
            FactMember.Of<MarkUse>("kind", FactWords.MarkKinds.Type, "何处不寻常", "what about it", fact => FactWords.MarkKinds.Of(fact.Kind)),
            FactMember.Of<MarkUse>("count", CelType.Int, "处数", "number of places", fact => CelValue.Of(fact.Places.Length)),
            FactMember.Of<MarkUse>("texts", CelType.ListOf(CelType.String), "各处原文", "the text of each place", (fact, source) => source.Texts(fact.Places)),
        ],
        (fact, source) => new FactEvidence
        {
            Places = [.. fact.Places.Select(span => new FactPlace("subject", span))],
            Operands = [FactWords.MarkKinds.WordOf(fact.Kind), source.TextOf(fact.Span)],
        });
}
