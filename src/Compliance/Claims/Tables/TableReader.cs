using System.Collections.Immutable;
using System.Text;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Claims.Tables;

/// <summary>Reads tables out of text: two or more rows in a row, cells parted by tabs or <c>|</c>. Linear in the text.</summary>
internal static class TableReader
{
    private const int LeastRows = 2;

    /// <summary>The tables of the body, in reading order; none costs one search of the text.</summary>
    public static ImmutableArray<ImmutableArray<TableRow>> Read(Report report)
    {
        var source = report.Document.Source;
        if (source.Folded.AsSpan(report.Body.Start, report.Body.Length).IndexOfAny('\t', '|') < 0) return [];
        var tables = ImmutableArray.CreateBuilder<ImmutableArray<TableRow>>();
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        foreach (var block in report.Document.Blocks)
        {
            if (block.Span.End <= report.Body.Start || block.Span.Start >= report.Body.End) continue;
            if (source.FoldedSlice(block.Span).IndexOfAny('\t', '|') >= 0)
            {
                if (ReadRow(source, block.Span, tables.Count, rows.Count) is { } row) rows.Add(row);
                continue;
            }

            Close(tables, rows);
        }

        Close(tables, rows);
        return tables.DrainToImmutable();
    }

    private static void Close(ImmutableArray<ImmutableArray<TableRow>>.Builder tables, ImmutableArray<TableRow>.Builder rows)
    {
        if (rows.Count >= LeastRows) tables.Add(rows.ToImmutable());
        rows.Clear();
    }

    /// <summary>The row on a line; null for the rule that Markdown draws under a header.</summary>
    private static TableRow? ReadRow(SourceText source, TextSpan line, int table, int index)
    {
        var text = source.FoldedSlice(line);
        if (text.IndexOfAnyExcept("|-: \t") < 0) return null;
        var separator = text.Contains('\t') ? '\t' : '|';
        var start = text[0] == separator ? 1 : 0;
        var end = text[^1] == separator && text.Length > 1 ? text.Length - 1 : text.Length;
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        var numbers = ImmutableArray.CreateBuilder<TableCell>();
        var label = new StringBuilder();
        while (start <= end)
        {
            var next = text[start..end].IndexOf(separator);
            var stop = next < 0 ? end : start + next;
            var raw = text[start..stop];
            var lead = raw.Length - raw.TrimStart().Length;
            var trimmed = raw.Trim();
            var cell = new TableCell(
                new TextSpan(line.Start + start + lead, trimmed.Length), table, index, cells.Count, NumberOf(trimmed));
            cells.Add(cell);
            if (cell.Value is not null) numbers.Add(cell);
            else label.Append(trimmed);
            start = stop + 1;
        }

        return new(cells.DrainToImmutable(), numbers.DrainToImmutable(), label.ToString());
    }

    /// <summary>Digits with thousands commas and a point; anything else is words.</summary>
    private static Rational? NumberOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 24 || text.IndexOfAnyExcept("0123456789.,") >= 0 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[^1])) return null;
        var plain = text.ToString().Replace(",", "", StringComparison.Ordinal);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        if (point != plain.LastIndexOf('.')) return null;
        var decimals = point < 0 ? 0 : plain.Length - point - 1;
        var digits = System.Numerics.BigInteger.Parse(plain.Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
        return new Rational(digits, System.Numerics.BigInteger.Pow(10, decimals));
    }
}
