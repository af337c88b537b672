namespace Compliance.Claims.Relations;

/// <summary>
/// Counts with their shares: 查处案件120件，其中食品类48件、占40%. The whole is the count before 其中, or the one that a whole list of
/// shares agrees on; the share of a thing that the text does not count is left undetermined.
/// </summary>
internal sealed class ShareOfWholeFinder : IRelationFinder
{
    /// <inheritdoc/>
    public void Find(RelationContext context)
    {
        foreach (var list in ShareListReader.Read(context))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            SharePartition.Check(context, list);
            if (Agreed(context, list) is { } whole)
            {
                foreach (var item in list.Items) ShareRelation.Add(context, item, whole, DoubtInList(item, whole));
            }
            else if (ShareConsensus.Of(list) is { } consensus)
            {
                AddOdd(context, consensus);
            }
            else if (IsBrokenPair(list))
            {
                ShareRelation.Add(context, list.Items[0], new ShareWhole([list.Items[0].Count, list.Items[1].Count], list.Sum, false, null), null);
            }
            else
            {
                var shared = SharedByList(context, list);
                foreach (var item in list.Items)
                    if (shared is not null && item.Name.Length == 0) ShareRelation.Add(context, item, shared, item.IsNested ? RelationReasons.WholeNotCertain : null);
                    else Alone(context, item, list);
            }
        }
    }

    private static string? DoubtInList(ShareItem item, ShareWhole whole)
    {
        if (whole.Explains(item)) return null;
        if (item.IsNested) return RelationReasons.WholeNotCertain;
        return whole.IsWithinLastDigit(item) ? RelationReasons.LastDigit : null;
    }

    // The whole that explains all shares, or all but one; null where none does or two of them disagree.
    private static ShareWhole? Agreed(RelationContext context, ShareList list)
    {
        if (list.Items.Count < 2) return null;
        var candidates = new List<ShareWhole>();
        if (ShareWholes.Marked(context, list.Items[0]) is { } marked) candidates.Add(marked);
        foreach (var count in ShareWholes.Before(context, list)) candidates.Add(new ShareWhole([count], count.Interval, false, null));
        if (list.IsPartition || list.Items.Count > 2) candidates.Add(new ShareWhole([.. list.Items.Where(static item => !item.IsNested).Select(static item => item.Count)], list.Sum, false, null));
        (ShareWhole Whole, int Missed)? best = null;
        foreach (var candidate in candidates)
        {
            if (candidate.Unexplained(list) is not { } missed) continue;
            if (best is null || missed < best.Value.Missed) best = (candidate, missed);
            else if (missed == best.Value.Missed && missed > 0 && !candidate.Interval.Intersects(best.Value.Whole.Interval)) return null;
        }

        return best?.Whole;
    }

    // 男72人，占51.2%；女58人，占48.8%: two shares that make 100% leave nothing out, so the two counts are the whole.
    private static bool IsBrokenPair(ShareList list)
    {
        if (list.Items.Count != 2 || !list.IsPartition) return false;
        foreach (var item in list.Items)
            if (item.Share.Decimals == 0 || !Approximations.IsPrecise(item.Count)) return false;
        return true;
    }

    // 其中A496件，占80%；B124件，占20%: the whole that 其中 binds the first to, and that explains it, is that of the others as well.
    private static ShareWhole? SharedByList(RelationContext context, ShareList list)
    {
        var first = list.Items[0];
        if (list.Items.Count < 2 || ShareWholes.Marked(context, first) is not { Doubt: null } marked) return null;
        return marked.Explains(first) && ShareWholes.IsNamed(context, first.Name, marked.Counts[0]) ? marked : null;
    }

    private static void AddOdd(RelationContext context, ShareConsensus consensus)
    {
        if (RateArithmetic.Quotient(consensus.Odd.Count.Interval, consensus.Whole) is not { } computed) return;
        context.Add(new Relation
        {
            Kind = RelationKind.RateFromCounts,
            Operands = [Operands.Of(RelationRoles.Numerator, consensus.Odd.Count), Operands.Of(RelationRoles.Rate, consensus.Odd.Share)],
            Outcome = RelationOutcome.Fails,
            Stated = consensus.Odd.Share.Value,
            Computed = computed,
        });
    }

    // One share by itself: only 其中 binds it so surely that a difference counts.
    private static void Alone(RelationContext context, ShareItem item, ShareList list)
    {
        var named = item.Name.Length > 0;
        if (ShareWholes.Marked(context, item) is { } marked && (!named || ShareWholes.IsNamed(context, item.Name, marked.Counts[0])))
        {
            ShareRelation.Add(context, item, marked, item.IsNested ? RelationReasons.WholeNotCertain : marked.Doubt);
            return;
        }

        if (TotalBeforeFinder.Find(context, item) is { } total)
            ShareRelation.Add(context, item, total, item.IsNested ? RelationReasons.WholeNotCertain : null);
        else if (named && OnlyNamed(context, item, list) is { } whole)
            ShareRelation.Add(context, item, whole, null);
        else if (ShareWholes.Explaining(context, item, list) is { } explaining)
            ShareRelation.Add(context, item, explaining, null);
        else
            ShareRelation.AddUndetermined(context, item, named ? RelationReasons.WholeElsewhere : RelationReasons.BaseNotStated);
    }

    private static ShareWhole? OnlyNamed(RelationContext context, ShareItem item, ShareList list)
    {
        Quantity? found = null;
        foreach (var count in ShareWholes.Before(context, list))
        {
            if (RateDoubts.PeriodsDiffer(item.Count, count) || !ShareWholes.IsNamed(context, item.Name, count)) continue;
            if (!new ShareWhole([count], count.Interval, false, null).Explains(item)) continue;
            if (found is not null) return null;
            found = count;
        }

        return found is null ? null : new ShareWhole([found], found.Interval, false, null);
    }
}
