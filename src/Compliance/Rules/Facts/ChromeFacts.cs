using System.Collections.Immutable;

namespace Compliance.Rules.Facts;

/// <summary>The site's own text around the report.</summary>
internal static class ChromeFacts
{
    public static readonly FactType Type = new FactTypeOf<Paragraph>(
        "chrome",
        "报告之外的网页文字",
        "Text of the web page that is not the report's.",
        [.. PlaceMembers.Of<Paragraph>(fact => fact.Span), PlaceMembers.Text<Paragraph>(fact => fact.Span)],
        (fact, source) => FactEvidence.Of(fact.Span, source));

    public static ImmutableArray<object> All(FactSource source) =>
        ImmutableArray.CreateRange(source.Report.Chrome, object (span) => new Paragraph(span));
}
