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

    /// <summary>Adds the relation, with the repair of its number where it fails.</summary>
    public static void AddTo(RelationContext context, Relation relation) => context.Add(
        relation is { Outcome: RelationOutcome.Fails, Computed: { } computed }
            ? relation with { Repairs = SumRepairs.ForAnnouncement(context.Source, relation.Operands[0].Span, computed) }
            : relation);

    /// <summary>The chains, each with the quantity that a relation found announced for it.</summary>
    public static ImmutableArray<Enumeration> Attach(ClaimSet claims, ImmutableArray<Relation> relations)
    {
        var chains = claims.Enumerations.ToBuilder();
        foreach (var relation in relations)
        {
            if (relation.Kind != RelationKind.AnnouncedCount || relation.Operands.Length < 2) continue;
            var chain = ChainAt(claims.Enumerations, relation.Operands[1].Span.Start);
            if (chain >= 0 && Announced(claims, relation.Operands[0].Span) is { } quantity) chains[chain] = chains[chain] with { Announced = quantity };
        }

        return chains.DrainToImmutable();
    }

    private static int ChainAt(ImmutableArray<Enumeration> chains, int start)
    {
        int low = 0, high = chains.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (chains[middle].Span.Start == start) return middle;
            if (chains[middle].Span.Start < start) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    private static Quantity? Announced(ClaimSet claims, TextSpan number)
    {
        int low = 0, high = claims.Quantities.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (claims.Quantities[middle].Span.End <= number.Start) low = middle + 1;
            else high = middle;
        }

        return low < claims.Quantities.Length && claims.Quantities[low].Span.Overlaps(number) ? claims.Quantities[low] : null;
    }
}
