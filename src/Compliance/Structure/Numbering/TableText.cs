namespace Compliance.Structure.Numbering;

/// <summary>Tells the row of a table whose cells became text from a paragraph: what numbers it is no heading's number.</summary>
internal static class TableText
{
    private const int MaxRow = 160;
    private const int MaxMarker = 6;

    /// <summary>True for | a | b |, and for a short line without a full stop whose cells a tab, a bar or, before a figure, several spaces part.</summary>
    public static bool IsRow(ReadOnlySpan<char> line)
    {
        if (line[0] == '|') return true;
        if (line.Length > MaxRow) return false;
        var cut = line.LastIndexOfAny('\t', '|');
        if (cut < 0) cut = line.LastIndexOf("  ");
        if (cut < 0 || line.Contains('。')) return false;
        return (cut >= MaxMarker && line[cut] != ' ') || IsFigure(line[cut..].Trim(" \t|"));
    }

    private static bool IsFigure(ReadOnlySpan<char> cell)
    {
        foreach (var c in cell)
            if (!char.IsAsciiDigit(c) && c is not ('.' or ',' or '%' or '-' or '—' or '/'))
                return false;
        return !cell.IsEmpty;
    }
}
