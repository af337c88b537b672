using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Shares that follow each other and are of one whole.</summary>
internal sealed class ShareList
{
    /// <summary>The items in reading order; never empty.</summary>
    public List<ShareItem> Items { get; } = [];

    /// <summary>The counts of the items that stand in no bracket.</summary>
    public Interval Sum
    {
        get
        {
            var sum = Interval.Exactly(Rational.Zero);
            foreach (var item in Items)
                if (!item.IsNested) sum += item.Count.Interval;
            return sum;
        }
    }

    /// <summary>True where the shares outside brackets are more than one and add up to 100 within what rounding leaves open.</summary>
    public bool IsPartition
    {
        get
        {
            var (sum, slack, parts) = (Rational.Zero, Rational.Zero, 0);
            foreach (var item in Items)
            {
                if (item.IsNested) continue;
                sum += item.Share.Value;
                slack += Rational.PowerOfTen(-item.Share.Decimals) / 2;
                parts++;
            }

            return parts > 1 && sum - slack <= 100 && sum + slack >= 100;
        }
    }
}
