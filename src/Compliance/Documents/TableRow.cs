namespace Compliance.Documents;

/// <summary>Tells the rows of pipe tables.</summary>
internal static class TableRow
{
    /// <summary>True for a trimmed, folded line such as <c>| a | b |</c>: a bar first, and at least one more.</summary>
    public static bool IsRow(ReadOnlySpan<char> line) => line.Length > 1 && line[0] == '|' && line[1..].Contains('|');

    /// <summary>True for the line between a table's head and body, such as <c>|---|:-:|</c>, which holds no text.</summary>
    public static bool IsRuler(ReadOnlySpan<char> row) => row.Contains('-') && !row.ContainsAnyExcept("|-: \t");
}
