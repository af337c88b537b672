using Compliance.Text;

namespace Compliance.Documents;

/// <summary>A named value that stands outside the report's text, such as a page's publication date.</summary>
/// <param name="Name">The field's name as written.</param>
/// <param name="Value">Its value as written, trimmed; empty where the field was left empty.</param>
/// <param name="Span">Where the value stands in the source, or null where the format keeps it elsewhere.</param>
public sealed record MetadataField(string Name, string Value, TextSpan? Span)
{
    /// <summary>Where the name stands in the source, or null where the format keeps it elsewhere.</summary>
    public TextSpan? NameSpan { get; init; }
}
