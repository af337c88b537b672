using Compliance.Documents;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Structure.Page;

/// <summary>Reads the fields of a metadata table's row: cells between | or tabs, a label and then its value.</summary>
internal static class FieldTable
{
    /// <summary>True where a cell is a field's label.</summary>
    public static bool HoldsLabel(string folded, TextSpan row, ReadOnlySpan<PhraseHit> hits)
    {
        for (var at = row.Start; TryNextCell(folded, row, ref at, out var cell);)
            if (IsLabel(folded, cell, hits))
                return true;
        return false;
    }

    /// <summary>Adds the row's fields; a label followed by another label has an empty value.</summary>
    public static void Read(SourceText source, TextSpan row, ReadOnlySpan<PhraseHit> hits, List<MetadataField> fields)
    {
        TextSpan? label = null;
        for (var at = row.Start; TryNextCell(source.Folded, row, ref at, out var cell);)
        {
            if (IsLabel(source.Folded, cell, hits))
            {
                if (label is { } empty) fields.Add(new MetadataField(Name(source, empty), string.Empty, null) { NameSpan = empty });
                label = cell;
            }
            else if (label is { } name)
            {
                fields.Add(new MetadataField(Name(source, name), source.ToString(cell), cell.IsEmpty ? null : cell) { NameSpan = name });
                label = null;
            }
        }

        if (label is { } last) fields.Add(new MetadataField(Name(source, last), string.Empty, null) { NameSpan = last });
    }

    private static string Name(SourceText source, TextSpan label) => source.ToString(label).Trim(':', '：', ' ', '[', ']', '【', '】');

    private static bool IsLabel(string folded, TextSpan cell, ReadOnlySpan<PhraseHit> hits)
    {
        var (start, end) = (cell.Start, cell.End);
        while (end > start && folded[end - 1] is ':' or ' ' or ']' or '】') end--;
        while (start < end && folded[start] is '[' or '【' or ' ') start++;
        foreach (var hit in hits)
            if (hit.Span.Start == start && hit.Span.End == end && hit.Entry.Has("role", "field"))
                return true;
        return false;
    }

    private static bool TryNextCell(string folded, TextSpan row, ref int at, out TextSpan cell)
    {
        cell = default;
        if (at >= row.End) return false;
        if (at == row.Start && IsBar(folded[at])) at++;
        var start = at;
        while (at < row.End && !IsBar(folded[at])) at++;
        var end = at++;
        while (start < end && char.IsWhiteSpace(folded[start])) start++;
        while (end > start && char.IsWhiteSpace(folded[end - 1])) end--;
        cell = TextSpan.FromBounds(start, end);
        return true;
    }

    private static bool IsBar(char c) => c is '|' or '\t';
}
