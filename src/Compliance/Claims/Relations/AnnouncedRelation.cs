using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Makes announced-count relations.</summary>
internal static class AnnouncedRelation
{
    /// <summary>The relation between an announced number and the items found for it.</summary>
    /// <param name="announced">Where the number stands.</param>
    /// <param name="count">The number.</param>
    /// <param name="items">Where the items stand.</param>
    /// <param name="computed">How many items there may be.</param>
    /// <param name="outcome">Whether they agree.</param>
    /// <param name="reason">Coded reason where undetermined.</param>
    public static Relation Of(
        TextSpan announced, Interval count, IEnumerable<TextSpan> items, Interval computed, RelationOutcome outcome, string? reason = null)
    {
        var operands = ImmutableArray.CreateBuilder<Operand>();
        operands.Add(new Operand("announced", announced, count));
        foreach (var item in items) operands.Add(new Operand("item", item, Interval.Exactly(Rational.One)));
        return new Relation
        {
            Kind = RelationKind.AnnouncedCount,
            Operands = operands.ToImmutable(),
            Outcome = outcome,
            Reason = reason,
            Stated = count.Lower,
            Computed = computed,
        };
    }

    /// <summary>The relation of a numeral with a list whose number of items lies in a known range.</summary>
    public static Relation Of(SmallNumeral announced, WordList list, RelationOutcome outcome, string? reason = null) => Of(
        announced.Span, Interval.Exactly(announced.Value), list.Items,
        Interval.Closed(list.Fewest, list.Most), outcome, reason);
}
