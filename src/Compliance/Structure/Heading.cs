using Compliance.Text;

namespace Compliance.Structure;

/// <summary>A numbered heading. “一是” openings are enumerations, not headings.</summary>
public sealed record Heading
{
    /// <summary>1-based depth in the outline; （2） among （一） has the level of its siblings.</summary>
    public required int Level { get; init; }

    /// <summary>The number as written, trimmed and unfolded, such as <c>(一)</c>.</summary>
    public required string Marker { get; init; }

    /// <summary>The style of the number as written.</summary>
    public required HeadingStyle Style { get; init; }

    /// <summary>The number's value, 1-based.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The heading's words as written, without marker and final punctuation.</summary>
    public required string Text { get; init; }

    /// <summary>True where the heading shares its line with the paragraph that follows.</summary>
    public required bool RunIn { get; init; }

    /// <summary>Marker and words.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The marker alone.</summary>
    public required TextSpan MarkerSpan { get; init; }

    /// <summary>The words alone.</summary>
    public required TextSpan WordsSpan { get; init; }

    /// <summary>The marker that position and level ask for, where the written one differs in number or style; else null.</summary>
    public string? ExpectedMarker { get; init; }

    /// <summary>The style that most of its siblings have; its own where it has no siblings.</summary>
    public HeadingStyle ExpectedStyle { get; init; }

    /// <summary>The value its place in the list asks for.</summary>
    public int ExpectedOrdinal { get; init; }

    /// <summary>The punctuation that ends a heading on its own line, such as <c>。</c>; null where there is none.</summary>
    public string? FinalPunctuation { get; init; }
}
