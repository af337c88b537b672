using System.Collections.Immutable;
using Compliance.Claims.Passages;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Passages that stand in other reports too.</summary>
internal static class ComparedPassageFacts
{
    public static readonly FactType Type = new FactTypeOf<ComparedPassage>(
        "comparedPassage",
        "与供比较的报告逐字相同的一段话，标点不计",
        "A stretch of text that stands in a report given for comparison, word for word but for punctuation.",
        [
            .. PlaceMembers.Of<ComparedPassage>(fact => fact.Span),
            PlaceMembers.Text<ComparedPassage>(fact => fact.Span),
            FactMember.Of<ComparedPassage>("other", CelType.String, "供比较的报告的名称", "the other report's name", fact => CelValue.Of(fact.Other)),
            FactMember.Of<ComparedPassage>("otherLine", CelType.Int, "在那份报告中所在行", "1-based line of the other report", fact => CelValue.Of(fact.OtherLine)),
            FactMember.Of<ComparedPassage>("characters", CelType.Int, "相同的字数，标点不计", "characters in common, punctuation left out", fact => CelValue.Of(fact.Length)),
            FactMember.Of<ComparedPassage>("ownCharacters", CelType.Int, "其中不属书名和固定用语的字数", "those that belong to no title in 《》 and no set phrase", fact => CelValue.Of(fact.OwnLength)),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source));

    public static ImmutableArray<object> All(FactSource source) =>
        source.Claims.ComparedPassages is { } passages ? ImmutableArray<object>.CastUp(passages) : [];
}
