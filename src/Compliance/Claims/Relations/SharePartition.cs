using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Shares that add up to 100% leave nothing out, so their counts add up to the whole: 共120件，其中A72件，占60%；B48件，占40%.
/// </summary>
internal static class SharePartition
{
    /// <summary>Adds the sum of the list's counts against the count before that it is of; nothing where none is certain.</summary>
    public static void Check(RelationContext context, ShareList list)
    {
        if (!list.IsPartition || list.Items.Exists(static item => item.IsNested || item.Count.Value.Sign <= 0 || !Approximations.IsPrecise(item.Count))) return;
        var sum = list.Sum;
        var whole = ShareWholes.Before(context, list).Find(count => count.Interval.Intersects(sum) && Approximations.IsPrecise(count));
        if (whole is not null)
        {
            Add(context, list, whole, RelationOutcome.Holds);
            return;
        }

        if (ShareWholes.Marked(context, list.Items[0]) is not { Doubt: null } marked || !Approximations.IsPrecise(marked.Counts[0])) return;
        var stated = marked.Counts[0].Value;
        if (!sum.Intersects(BreakdownJudge.AsMisprinted(stated)) || !SumExplainsAll(list, sum)) return;
        Add(context, list, marked.Counts[0], RelationOutcome.Fails);
    }

    private static bool SumExplainsAll(ShareList list, Interval sum)
    {
        var whole = new ShareWhole([], sum, IsMarked: false, null);
        return list.Items.TrueForAll(item => whole.Explains(item) || whole.IsWithinLastDigit(item));
    }

    private static void Add(RelationContext context, ShareList list, Quantity whole, RelationOutcome outcome)
    {
        var parts = list.Items.Select(static item => new CountedItem(new TextSpan(item.Count.Span.Start, 0), item.Count, ',', CountedItemTells.None));
        var counted = new CountedList([.. parts], list.Items[^1].Count.Span.End, EndsOpen: false, EndsClean: true);
        context.Add(BreakdownJudge.Make(new WholeBinding(whole, [], IsCertain: true), counted, list.Sum, outcome, null) with
        {
            Repairs = outcome == RelationOutcome.Fails ? SumRepairs.ForBreakdown(context.Source, whole, counted, closed: true) : ImmutableArray<Repair>.Empty,
        });
    }
}
