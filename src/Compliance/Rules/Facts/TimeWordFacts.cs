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
            FactMember.Of<TimeWord>("kind", FactWords.TimeWordKinds.Type, "相对时间、打算，或来年", "relative to the day of writing, of what is intended, or of the year to come", fact => FactWords.TimeWordKinds.Of(fact.Kind)),
            FactMember.Of<TimeWord>("isAmbiguous", CelType.Bool, "说的是报告年度，而报告跨年成文或公开，分不清哪一年", "true where it means the report's year and the report was signed or published after that year", (fact, source) => CelValue.Of(IsAmbiguous(fact, source))),
            PlaceMembers.Part<TimeWord>(fact => fact.Part),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source));

    private static bool IsAmbiguous(TimeWord word, FactSource source) =>
        word.Shifts && source.ReportYear is { } year && (source.Published?.Year > year || source.Signed?.Year > year);
}
