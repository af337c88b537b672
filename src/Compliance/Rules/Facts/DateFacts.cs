using System.Globalization;
using Compliance.Claims;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Dates, those of the site's metadata included.</summary>
internal static class DateFacts
{
    public static readonly FactType Type = new FactTypeOf<DateClaim>(
        "date",
        "写出的日期",
        "A written date.",
        [
            .. PlaceMembers.Of<DateClaim>(fact => fact.Span),
            PlaceMembers.Text<DateClaim>(fact => fact.Span),
            FactMember.Of<DateClaim>("role", FactWords.DateRoles.Type, "用途", "what it is for", fact => FactWords.DateRoles.Of(fact.Role)),
            FactMember.Of<DateClaim>("value", CelType.String.OrNull(), "日历日 yyyy-MM-dd，可直接比较先后；不完整或无此日为 null", "the day as yyyy-MM-dd, which orders as days do; null where incomplete or no such day", fact => Iso(fact.Value)),
            FactMember.Of<DateClaim>("year", CelType.Int.OrNull(), "年；未写为 null", "year; null where not written", fact => CelValue.OfNullable(fact.Year)),
            FactMember.Of<DateClaim>("month", CelType.Int.OrNull(), "月；未写为 null", "month; null where not written", fact => CelValue.OfNullable(fact.Month)),
            FactMember.Of<DateClaim>("day", CelType.Int.OrNull(), "日；未写为 null", "day; null where not written", fact => CelValue.OfNullable(fact.Day)),
            FactMember.Of<DateClaim>("isImpossible", CelType.Bool, "历法上没有这一天或这个月，如 2月30日", "true where the calendar has no such day or month, such as 30 February", fact => CelValue.Of(fact.IsImpossible)),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source));

    /// <summary>A day as text that orders as days do.</summary>
    public static CelValue Iso(DateOnly? day) =>
        day is { } value ? CelValue.Of(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : CelValue.Null;
}
