using Compliance.Claims;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Mentions of what exists from a known day on.</summary>
internal static class EventFacts
{
    public static readonly FactType Type = new FactTypeOf<EventMention>(
        "event",
        "提到的会议、法律、规划，自某日起才存在",
        "A mention of a meeting, a law or a plan that exists from a known day on.",
        [
            .. PlaceMembers.Of<EventMention>(fact => fact.Span),
            PlaceMembers.Text<EventMention>(fact => fact.Span),
            FactMember.Of<EventMention>("id", CelType.String, "词表条目的标识", "id of the lexicon's entry", fact => CelValue.Of(fact.Id)),
            FactMember.Of<EventMention>("name", CelType.String, "全称", "its name in full", fact => CelValue.Of(fact.Name)),
            FactMember.Of<EventMention>("since", CelType.String, "最早存在之日 yyyy-MM-dd", "the first day it exists, as yyyy-MM-dd", fact => DateFacts.Iso(fact.Since)),
            FactMember.Of<EventMention>("isPrior", CelType.Bool, "报告年度元旦以前就有", "true where it existed before the year reported on began", (fact, source) => CelValue.Of(source.ReportYear is { } year && fact.Since <= new DateOnly(year, 1, 1))),
            FactMember.Of<EventMention>("isFuture", CelType.Bool, "文中当作将来的事、草案或打算来说", "true where it is spoken of as still to come, a draft or an intention", fact => CelValue.Of(fact.IsFuture)),
            FactMember.Of<EventMention>("isAnnounced", CelType.Bool, "只见预告，是否已经发生不明", "true where only its announcement is known", fact => CelValue.Of(fact.IsAnnounced)),
            FactMember.Of<EventMention>("hasNamesakes", CelType.Bool, "另有同名的", "true where other things bear the same name", fact => CelValue.Of(fact.HasNamesakes)),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source));
}
