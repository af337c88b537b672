using Compliance.Claims;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Facts;

/// <summary>Cells of tables.</summary>
internal static class TableCellFacts
{
    public static readonly FactType Type = new FactTypeOf<TableCell>(
        "tableCell",
        "表格的一个单元格，列以制表符或 | 分隔",
        "A cell of a table whose columns are parted by tabs or |.",
        [
            .. PlaceMembers.Of<TableCell>(fact => fact.Span),
            PlaceMembers.Text<TableCell>(fact => fact.Span),
            FactMember.Of<TableCell>("table", CelType.Int, "表格序号，从 0 起", "0-based number of its table", fact => CelValue.Of(fact.Table)),
            FactMember.Of<TableCell>("row", CelType.Int, "行号，从 0 起", "0-based row", fact => CelValue.Of(fact.Row)),
            FactMember.Of<TableCell>("column", CelType.Int, "列号，从 0 起", "0-based column", fact => CelValue.Of(fact.Column)),
            FactMember.Of<TableCell>("value", CelType.Decimal.OrNull(), "单元格里的数；不是数为 null", "the number it holds; null where it is none", fact => CelValue.OfNullable(fact.Value)),
        ],
        (fact, source) => FactEvidence.Of(fact.Span, source));
}
