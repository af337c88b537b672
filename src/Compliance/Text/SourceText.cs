namespace Compliance.Text;

/// <summary>
/// The decoded text that every offset speaks of, without a byte order mark. Immutable and thread-safe.
/// </summary>
public sealed class SourceText
{
    private SourceText(string text)
    {
        Text = text;
        Folded = CharacterFolding.Fold(text);
        Lines = new LineMap(text);
    }

    /// <summary>The text as it was written.</summary>
    public string Text { get; }

    /// <summary>
    /// The text with widths and radicals folded. Same length as <see cref="Text"/>, character for character,
    /// so an offset into one is an offset into the other.
    /// </summary>
    public string Folded { get; }

    /// <summary>Lines and columns of the offsets.</summary>
    public LineMap Lines { get; }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>Wraps decoded text.</summary>
    public static SourceText From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SourceText(text);
    }

    /// <summary>The characters of <paramref name="span"/> as written.</summary>
    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    /// <summary>The characters of <paramref name="span"/>, folded.</summary>
    public ReadOnlySpan<char> FoldedSlice(TextSpan span) => Folded.AsSpan(span.Start, span.Length);

    /// <summary>The text of <paramref name="span"/> as written.</summary>
    public string ToString(TextSpan span) => Text.Substring(span.Start, span.Length);
}
