using Compliance.Claims.Tables;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Holds a figure of the running text against the total of the table row that states the same. The lexicon pairs the
/// words of the text with those of the row; the row's last number is its total where a header ends with a total.
/// </summary>
internal sealed class TableTextFinder : IRelationFinder
{
    /// <summary>Characters between the words and their figure.</summary>
    private const int Nearest = 4;

    public void Find(RelationContext context)
    {
        if (context.Tables.IsEmpty) return;
        foreach (var entry in context.Phrases.Of(LexiconNames.TableStatements).ToArray().Select(static hit => hit.Entry).Distinct())
        {
            if (entry.First("row") is not { } words || TotalOf(context, words) is not { } cell) continue;
            var stated = Statements(context, entry);
            if (stated.Count == 0) continue;
            context.Add(Compare(stated, cell));
        }
    }

    /// <summary>
    /// One relation for all places that state it. Places that all state one other value contradict the table. Where some agree,
    /// a smaller figure may be a part; a larger one is of another scope or wrong, which cannot be told.
    /// </summary>
    private static Relation Compare(List<Quantity> stated, TableCell cell)
    {
        var total = cell.Value!.Value;
        var agrees = stated.Find(quantity => quantity.Interval.Contains(total));
        var larger = stated.Find(quantity => quantity.Value > total && !quantity.Interval.Contains(total));
        var first = agrees is null ? stated[0] : larger ?? agrees;
        var fails = agrees is null && stated.TrueForAll(quantity => quantity.Interval == first.Interval);
        var holds = agrees is not null && larger is null;
        return new Relation
        {
            Kind = RelationKind.TableText,
            Operands =
            [
                .. (fails ? stated : [first]).Select(static quantity => new Operand(RelationRoles.First, quantity.Span, quantity.Interval)),
                new(RelationRoles.Second, cell.Span, Interval.Exactly(total)),
            ],
            Outcome = holds ? RelationOutcome.Holds : fails ? RelationOutcome.Fails : RelationOutcome.Undetermined,
            Reason = holds || fails ? null : RelationReasons.SeveralCandidates,
            Stated = first.Value,
            Computed = Interval.Exactly(total),
        };
    }

    private static List<Quantity> Statements(RelationContext context, LexiconEntry entry)
    {
        var found = new List<Quantity>();
        foreach (var hit in context.Phrases.Of(LexiconNames.TableStatements))
        {
            if (!ReferenceEquals(hit.Entry, entry)) continue;
            var index = context.FirstQuantity(hit.Span.End);
            if (index >= context.Claims.Quantities.Length) continue;
            var quantity = context.Claims.Quantities[index];
            if (quantity.Span.Start - hit.Span.End > Nearest || quantity.Polarity != Polarity.Result) continue;
            if (entry.First("unit") is { } unit && !string.Equals(unit, quantity.Unit, StringComparison.Ordinal)) continue;
            found.Add(quantity);
        }

        return found;
    }

    /// <summary>The total of the only row whose label holds the words; null where there is none, or more than one.</summary>
    private static TableCell? TotalOf(RelationContext context, string words)
    {
        TableCell? found = null;
        foreach (var table in context.Tables)
        {
            var hasTotals = false;
            foreach (var row in table)
            {
                if (row.IsHeader) hasTotals |= EndsWithTotal(context, row);
                else if (hasTotals && row.Numbers.Length > 1 && row.Label.Contains(words, StringComparison.Ordinal))
                {
                    if (found is not null) return null;
                    found = row.Numbers[^1];
                }
            }
        }

        return found;
    }

    private static bool EndsWithTotal(RelationContext context, TableRow header)
    {
        var last = header.Cells[^1].Span;
        foreach (var hit in context.Phrases.In(LexiconNames.TableTotals, last))
        {
            if (hit.Span == last) return true;
        }

        return false;
    }
}
