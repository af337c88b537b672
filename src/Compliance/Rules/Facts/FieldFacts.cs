using Compliance.Documents;
using Compliance.Rules.Expressions;
using Compliance.Text;

namespace Compliance.Rules.Facts;

/// <summary>Fields of the page's metadata.</summary>
internal static class FieldFacts
{
    public static readonly FactType Type = new FactTypeOf<MetadataField>(
        "field",
        "网页的发布信息项，如来源、发布时间",
        "A field of the page's metadata, such as its source.",
        [
            FactMember.Of<MetadataField>("name", CelType.String, "项名", "its name as written", fact => CelValue.Of(fact.Name)),
            FactMember.Of<MetadataField>("value", CelType.String, "内容，留空则为空", "its value; empty where it was left empty", fact => CelValue.Of(fact.Value)),
            FactMember.Of<MetadataField>("line", CelType.Int.OrNull(), "项名所在行，从 1 起；不在文中为 null", "1-based line of its name; null where it stands outside the text", (fact, source) => CelValue.OfNullable(PlaceOf(fact) is { } span ? source.LineOf(span) : null)),
        ],
        (fact, source) => new FactEvidence
        {
            Places = [new FactPlace("subject", PlaceOf(fact) ?? source.Report.Title?.Span ?? new TextSpan(source.Report.Body.Start, 0))],
            Operands = [fact.Name],
        });

    private static TextSpan? PlaceOf(MetadataField field) => field.NameSpan ?? field.Span;
}
