using Compliance.Claims.Passages;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Repeated passages.</summary>
internal static class PassageFacts
{
    public static readonly FactType Type = new FactTypeOf<Passage>(
        "passage",
        "与前文逐字相同的一段话，标点不计",
        "A stretch of text that stood before, word for word but for punctuation.",
        [
            .. PlaceMembers.Of<Passage>(fact => fact.Span),
            PlaceMembers.Text<Passage>(fact => fact.Span),
            FactMember.Of<Passage>("firstLine", CelType.Int, "前一处所在行", "1-based line of the earlier place", (fact, source) => CelValue.Of(source.LineOf(fact.First))),
            FactMember.Of<Passage>("characters", CelType.Int, "相同的字数，标点不计", "characters in common, punctuation left out", fact => CelValue.Of(fact.Length)),
            FactMember.Of<Passage>("ownCharacters", CelType.Int, "其中不属书名和固定用语的字数", "those that belong to no title in 《》 and no set phrase", fact => CelValue.Of(fact.OwnLength)),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source) with
        {
            Places = [new FactPlace("subject", fact.Span), new FactPlace("first", fact.First)],
        });
}
