using System.Collections.Immutable;

namespace Compliance.Rules.Facts;

/// <summary>The body's paragraphs.</summary>
internal static class ParagraphFacts
{
    public static readonly FactType Type = new FactTypeOf<Paragraph>(
        "paragraph",
        "正文的一段",
        "A paragraph of the body.",
        [.. PlaceMembers.Of<Paragraph>(fact => fact.Span), PlaceMembers.Text<Paragraph>(fact => fact.Span)],
        (fact, source) => FactEvidence.Of(fact.Span, source));

    public static ImmutableArray<object> All(FactSource source) =>
        ImmutableArray.CreateRange(source.Report.Paragraphs, object (span) => new Paragraph(span));
}
