using Compliance.Claims;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Phrases of the rule set's lexicons.</summary>
internal static class PhraseFacts
{
    public static readonly FactType Type = new FactTypeOf<Phrase>(
        "phrase",
        "词表中的用语在文中的一处",
        "A place where a phrase of a lexicon stands.",
        [
            .. PlaceMembers.Of<Phrase>(fact => fact.Span),
            PlaceMembers.Text<Phrase>(fact => fact.Span),
            FactMember.Of<Phrase>("lexicon", CelType.String, "词表名", "the lexicon's name", fact => CelValue.Of(fact.Lexicon)),
            FactMember.Of<Phrase>("entry", CelType.String, "词条 id", "the entry's id", fact => CelValue.Of(fact.Entry.Id)),
            Field("canonical", "规范写法；词条未给为 null", "the right form; null where the entry gives none"),
            Field("tier", "词条的分级，如 error；未给为 null", "the entry's tier, such as error; null where it gives none"),
            Field("note", "词条的说明；未给为 null", "what the entry says of it; null where it gives none"),
            Field("since", "自该日 yyyy-MM-dd 起才正确；未给为 null", "right from that day on, yyyy-MM-dd; null where the entry gives none"),
            Field("until", "至该日 yyyy-MM-dd 止仍正确；未给为 null", "right up to that day, yyyy-MM-dd; null where the entry gives none"),
            FactMember.Of<Phrase>("part", CelType.String.OrNull(), "所在部分的 id；不在任何部分为 null", "id of the part around it; null outside all parts", fact => CelValue.OfNullable(fact.Part)),
            InPlace("inTitle", PhrasePlaces.Title, "在书名号内", "true inside 《》"),
            InPlace("inQuotes", PhrasePlaces.Quote, "在引号内", "true inside quotation marks"),
            InPlace("inHeading", PhrasePlaces.Heading, "在标题内", "true inside a heading"),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source));

    private static FactMember Field(string name, string chinese, string english) =>
        FactMember.Of<Phrase>(name, CelType.String.OrNull(), chinese, english, fact => CelValue.OfNullable(fact.Entry.First(name)));

    private static FactMember InPlace(string name, PhrasePlaces place, string chinese, string english) =>
        FactMember.Of<Phrase>(name, CelType.Bool, chinese, english, fact => CelValue.Of((fact.Place & place) != 0));
}
