using Compliance.Documents;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Structure.Page;

/// <summary>Reads the fields of a line such as 发布时间：2026-01-20 来源：区司法局 浏览量：12.</summary>
internal static class FieldLine
{
    /// <summary>Adds the line's fields; a value ends where the next label starts.</summary>
    public static void Read(SourceText source, TextSpan line, ReadOnlySpan<PhraseHit> hits, List<MetadataField> fields)
    {
        var name = default(TextSpan);
        var value = -1;
        foreach (var hit in hits)
        {
            if (hit.Span.Start < value || hit.Span.Start < name.End || !PageLineClassifier.IsLabel(source.Folded, hit, line.End, out var after)) continue;
            if (value >= 0) fields.Add(Make(source, name, value, hit.Span.Start));
            name = hit.Span;
            value = after;
        }

        if (value >= 0) fields.Add(Make(source, name, value, line.End));
    }

    private static MetadataField Make(SourceText source, TextSpan name, int start, int end)
    {
        while (start < end && IsFrame(source.Folded[start])) start++;
        while (end > start && IsFrame(source.Folded[end - 1])) end--;
        var value = TextSpan.FromBounds(start, end);
        return new MetadataField(source.ToString(name), source.ToString(value), value.IsEmpty ? null : value) { NameSpan = name };
    }

    private static bool IsFrame(char c) => char.IsWhiteSpace(c) || c is '|' or '【' or '】' or '[' or ']';
}
