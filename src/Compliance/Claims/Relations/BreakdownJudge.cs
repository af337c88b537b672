using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Decides a breakdown once its total and its parts are bound.</summary>
internal static class BreakdownJudge
{
    /// <summary>
    /// A closed list must add up to the total; an open one must not exceed it. Where the binding leaves a doubt, the
    /// relation is undetermined instead of failed.
    /// </summary>
    /// <param name="source">The text.</param>
    /// <param name="binding">The total.</param>
    /// <param name="list">The parts.</param>
    /// <param name="closed">True where the list names all parts.</param>
    /// <param name="bounded">True where a bracket shows where the list ends.</param>
    /// <param name="exclusive">True where the parts cannot overlap and the list's end is certain.</param>
    public static Relation Decide(
        SourceText source, WholeBinding binding, CountedList list, bool closed, bool bounded = false, bool exclusive = false)
    {
        var whole = binding.Whole;
        var sum = list.Sum;
        if (SamePolarity(whole, list) is false) return Make(binding, list, sum, RelationOutcome.Undetermined, RelationReasons.PeriodsDiffer);
        if (Agrees(sum, whole.Interval, closed)) return Make(binding, list, sum, RelationOutcome.Holds, null);
        return DoubtOf(binding, list, sum, closed, bounded, exclusive) is { } doubt
            ? Make(binding, list, sum, RelationOutcome.Undetermined, doubt)
            : Make(binding, list, sum, RelationOutcome.Fails, null) with { Repairs = SumRepairs.ForBreakdown(source, whole, list, closed) };
    }

    private static string? DoubtOf(WholeBinding binding, CountedList list, Interval sum, bool closed, bool bounded, bool exclusive)
    {
        if (!binding.IsCertain) return RelationReasons.WholeNotCertain;
        foreach (var rival in binding.Rivals)
            if (Agrees(sum, rival.Interval, closed)) return RelationReasons.WholeNotCertain;

        // 在编62名、编外30名，其中女性41名: a part that is too great for the nearest count may be one of several counts together.
        var single = LargestExceeds(list, binding.Whole.Interval);
        foreach (var rival in binding.Rivals) single &= LargestExceeds(list, rival.Interval);

        // 其余 says that the parts before it do not overlap, whatever they name.
        if (exclusive && !list.Any(CountedItemTells.Elsewhere)) return null;
        if (closed && list.Any(CountedItemTells.Rest) && list.EndsClean && !list.Any(CountedItemTells.Elsewhere)) return null;
        if (list.Any(CountedItemTells.Event) && !(single && list.Items.Length == 1)) return RelationReasons.PartsMayOverlap;
        if (list.Any(CountedItemTells.Elsewhere)) return RelationReasons.PartsNotCertain;
        if (!single && list.Any(CountedItemTells.Shared)) return RelationReasons.PartsMayOverlap;
        if (closed && !list.EndsClean) return RelationReasons.PartsNotCertain;
        return !bounded && !(single && !closed) && HasFittingStart(list, binding.Whole.Interval, closed) ? RelationReasons.PartsNotCertain : null;
    }

    private static bool Agrees(Interval sum, Interval whole, bool closed) =>
        closed ? sum.Intersects(whole) : sum.Intersects(new Interval(null, false, whole.Upper, whole.UpperClosed));

    // 共56件，其中市级20件，县级36件，报备20件: what stands after a comma may be a statement of its own.
    private static bool HasFittingStart(CountedList list, Interval whole, bool closed)
    {
        var sum = list.Items[0].Quantity.Interval;
        for (var i = 1; i < list.Items.Length; i++)
        {
            if (list.Items[i].Separator is not ('、' or '和') && Agrees(sum, whole, closed)) return true;
            sum += list.Items[i].Quantity.Interval;
        }

        return false;
    }

    private static bool LargestExceeds(CountedList list, Interval whole)
    {
        foreach (var item in list.Items)
            if (!Agrees(item.Quantity.Interval, whole, closed: false)) return true;
        return false;
    }

    private static bool SamePolarity(Quantity whole, CountedList list)
    {
        foreach (var item in list.Items)
            if (item.Quantity.Polarity != whole.Polarity && Differs(item.Quantity.Polarity, whole.Polarity)) return false;
        return true;
    }

    // Result and standing fact are two readings of one statement; a target or an earlier year is another statement.
    private static bool Differs(Polarity a, Polarity b) =>
        a is Polarity.Target or Polarity.Prior || b is Polarity.Target or Polarity.Prior;

    /// <summary>What a total may have been: a misprint seldom moves one by more than a fifth; a list farther off sorts something else.</summary>
    public static Interval AsMisprinted(Rational stated) => Interval.Closed(stated * 4 / 5, stated * 5 / 4);

    /// <summary>The relation of a total and its parts.</summary>
    public static Relation Make(WholeBinding binding, CountedList list, Interval sum, RelationOutcome outcome, string? reason)
    {
        var operands = ImmutableArray.CreateBuilder<Operand>(list.Items.Length + 1);
        operands.Add(new Operand("total", binding.Whole.Span, binding.Whole.Interval));
        foreach (var item in list.Items) operands.Add(new Operand("part", item.Quantity.Span, item.Quantity.Interval));
        return new Relation
        {
            Kind = RelationKind.BreakdownSum,
            Operands = operands.MoveToImmutable(),
            Outcome = outcome,
            Reason = reason,
            Stated = binding.Whole.Value,
            Computed = sum,
        };
    }
}
