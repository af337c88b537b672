using Compliance.Text;

namespace Compliance.Rules.Loading;

/// <summary>A parsed rule file: its name, its text and the value in it.</summary>
/// <param name="Name">The name as diagnostics say it.</param>
/// <param name="Text">The decoded text that every span points into.</param>
/// <param name="Root">The value.</param>
internal sealed record JsonFile(string Name, SourceText Text, JsonValue Root)
{
    /// <summary>
    /// The offset in the file of character <paramref name="index"/> of a string's unescaped text, so that a fault
    /// inside an expression is reported where its author sees it.
    /// </summary>
    public int OffsetInString(JsonValue value, int index)
    {
        var raw = Text.Text;
        var offset = value.Span.Start + 1;
        var end = value.Span.End - 1;
        for (var i = 0; i < index && offset < end; i++)
            offset += raw[offset] != '\\' ? 1 : raw[offset + 1] == 'u' ? 6 : 2;
        return Math.Min(offset, Math.Max(end, value.Span.Start));
    }
}
