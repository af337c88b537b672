using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>The whole that all shares of a list but one have in common, though the text does not state it.</summary>
/// <param name="Odd">The item whose count and share do not fit it.</param>
/// <param name="Whole">The values that it may have.</param>
internal sealed record ShareConsensus(ShareItem Odd, Interval Whole)
{
    private const int Least = 4;

    /// <summary>The consensus of a list; null where its items agree, where more than one is odd, or where it is too short to tell.</summary>
    public static ShareConsensus? Of(ShareList list)
    {
        var items = list.Items;
        if (items.Count < (list.IsPartition ? Least - 1 : Least)) return null;
        var implied = new Interval[items.Count];
        for (var i = 0; i < implied.Length; i++)
        {
            if (items[i].IsNested || items[i].Share.Decimals == 0 || !Approximations.IsPrecise(items[i].Count)) return null;
            if (Implied(items[i]) is not { } whole) return null;
            implied[i] = whole;
        }

        var after = new Interval[implied.Length + 1];
        after[^1] = Interval.MoreThan(Rational.Zero);
        for (var i = implied.Length - 1; i > 0; i--) after[i] = after[i + 1].Clip(implied[i]);
        ShareConsensus? found = null;
        var before = after[^1];
        for (var i = 0; i < implied.Length && !before.IsEmpty; before = before.Clip(implied[i++]))
        {
            var common = before.Clip(after[i + 1]);
            if (common.IsEmpty || common.Intersects(implied[i])) continue;
            if (found is not null) return null;
            found = new ShareConsensus(items[i], common);
        }

        return found;
    }

    // The wholes of which the count may be the stated share, under any rounding.
    private static Interval? Implied(ShareItem item)
    {
        var unit = Rational.PowerOfTen(-item.Share.Decimals);
        var lowest = item.Share.Value - unit;
        return lowest.Sign <= 0 ? null : (item.Count.Interval * 100).DividedBy(Interval.Closed(lowest, item.Share.Value + unit));
    }
}
