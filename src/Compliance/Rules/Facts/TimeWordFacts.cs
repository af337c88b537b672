using Compliance.Claims;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Words that speak of time without a date.</summary>
internal static class TimeWordFacts
{
    public static readonly FactType Type = new FactTypeOf<TimeWord>(
        "timeWord",
        "不写日期而说时间的词",
        "A word that speaks of time without a date.",
        [
            .. PlaceMembers.Of<TimeWord>(fact => fact.Span),
            PlaceMembers.Text<TimeWord>(fact => fact.Span),
            FactMember.Of<TimeWord>("id", CelType.String, "词表条目的标识，如 this-year", "id of the lexicon's entry, such as this-year", fact => CelValue.Of(fact.Id)),
            FactMember.Of<TimeWord>("kind", FactWords.TimeWordKinds.Type, "相对时间，或打算", "relative to the day of writing, or of what is intended", fact => FactWords.TimeWordKinds.Of(fact.Kind)),
            PlaceMembers.Part<TimeWord>(fact => fact.Part),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source));
}
