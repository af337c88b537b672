using Compliance.Claims.Tables;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Holds the totals of tables against their parts. A total is named by a word of the lexicon in a header (across a row)
/// or at the start of a row (down its columns). Which cells it covers must be shown by labels that stand above every
/// number, or by enough other totals of the same extent that hold; else it is undetermined.
/// </summary>
internal sealed class TableSumFinder : IRelationFinder
{
    private const int MostRows = 200;

    public void Find(RelationContext context)
    {
        foreach (var table in context.Tables)
        {
            var leaf = -1;
            for (var i = 0; i < table.Length; i++)
            {
                if (table[i].IsHeader) leaf = i;
                else if (leaf >= 0) AddRow(context, table[leaf], table[i]);
            }

            for (var i = 1; i < table.Length; i++)
            {
                if (!table[i].IsHeader && HoldsTotal(context, table[i])) AddColumns(context, table.AsSpan()[Math.Max(0, i - MostRows)..(i + 1)]);
            }
        }
    }

    /// <summary>True where the cell is a total's name and nothing besides, marks of order left aside.</summary>
    private static bool IsTotal(RelationContext context, TextSpan cell)
    {
        foreach (var hit in context.Phrases.In(LexiconNames.TableTotals, cell))
        {
            if (hit.Span.End == cell.End) return true;
        }

        return false;
    }

    private static bool HoldsTotal(RelationContext context, TableRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (cell.Value is null && !cell.Span.IsEmpty && IsTotal(context, cell.Span)) return true;
        }

        return false;
    }

    /// <summary>The header's last cells stand above the row's numbers where there are as many of them.</summary>
    private static void AddRow(RelationContext context, TableRow header, TableRow row)
    {
        var count = row.Numbers.Length;
        var first = header.Cells.Length - count;
        if (count < 3 || first < 0 || row.Cells.Length - count > row.Cells.Length || row.Numbers[^1].Column - row.Numbers[0].Column != count - 1) return;
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            if (header.Cells[first + i].Span.IsEmpty) return;
            if (!IsTotal(context, header.Cells[first + i].Span)) continue;
            if (i - start >= 2) Add(context, row.Numbers.AsSpan()[start..i], row.Numbers[i]);
            start = i + 1;
        }
    }

    /// <summary>
    /// The rows a total covers are those for which most of its columns hold; one column alone proves itself only where
    /// no other total stands above it.
    /// </summary>
    private static void AddColumns(RelationContext context, ReadOnlySpan<TableRow> rows)
    {
        var total = rows[^1];
        var count = total.Numbers.Length;
        var sums = new Rational[count];
        var best = -1;
        var mostHolding = 0;
        var start = rows.Length - 1;
        for (var i = rows.Length - 2; i >= 0; i--)
        {
            if (rows[i].IsHeader) continue;
            if (rows[i].Numbers.Length != count || HoldsTotal(context, rows[i])) break;
            for (var c = 0; c < count; c++) sums[c] += rows[i].Numbers[c].Value!.Value;
            start = i;
            if (rows.Length - 1 - i < 2) continue;
            var holding = 0;
            for (var c = 0; c < count; c++)
            {
                if (total.Numbers[c].Value!.Value.Sign != 0 && sums[c] == total.Numbers[c].Value!.Value) holding++;
            }

            if (holding <= mostHolding) continue;
            mostHolding = holding;
            best = i;
        }

        var different = 0;
        for (var c = 0; c < count; c++) different += Math.Abs(total.Numbers[c].Value!.Value.Sign);
        var isProven = best >= 0 && mostHolding * 2 >= different;
        if (!isProven) return;
        for (var c = 0; c < count; c++)
        {
            var parts = new List<TableCell>();
            for (var i = best; i < rows.Length - 1; i++)
            {
                if (!rows[i].IsHeader) parts.Add(rows[i].Numbers[c]);
            }

            Add(context, [.. parts], total.Numbers[c]);
        }
    }

    private static void Add(RelationContext context, ReadOnlySpan<TableCell> parts, TableCell total)
    {
        var sum = Rational.Zero;
        var operands = new List<Operand>(parts.Length + 1) { new("total", total.Span, Interval.Exactly(total.Value!.Value)) };
        foreach (var part in parts)
        {
            sum += part.Value!.Value;
            operands.Add(new("part", part.Span, Interval.Exactly(part.Value.Value)));
        }

        context.Add(new Relation
        {
            Kind = RelationKind.TableSum,
            Operands = [.. operands],
            Outcome = sum == total.Value.Value ? RelationOutcome.Holds : RelationOutcome.Fails,
            Stated = total.Value,
            Computed = Interval.Exactly(sum),
        });
    }
}
