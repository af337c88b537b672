using System.Collections.Immutable;

namespace Compliance.Claims.Tables;

/// <summary>One row of a table.</summary>
/// <param name="Cells">All its cells.</param>
/// <param name="Numbers">Those that hold a number.</param>
/// <param name="Label">The words of the others, folded and joined.</param>
internal sealed record TableRow(ImmutableArray<TableCell> Cells, ImmutableArray<TableCell> Numbers, string Label)
{
    public bool IsHeader => Numbers.IsEmpty;
}
