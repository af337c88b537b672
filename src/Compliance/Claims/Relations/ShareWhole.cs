using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>What the shares of a list may be of.</summary>
/// <param name="Counts">The count, or the counts that are added up.</param>
/// <param name="Interval">The values it may have.</param>
/// <param name="IsMarked">True where 其中 binds the list to it.</param>
/// <param name="Doubt">Code of what makes that binding uncertain, or null.</param>
internal sealed record ShareWhole(IReadOnlyList<Quantity> Counts, Interval Interval, bool IsMarked, string? Doubt)
{
    private const int ProofOfAll = 3;
    private const int ProofOfAllButOne = 4;

    /// <summary>
    /// How many items outside brackets this whole leaves unexplained; null where the others are too few or too coarse to show
    /// that it is their whole. One matching ratio proves nothing, several of one list do.
    /// </summary>
    public int? Unexplained(ShareList list)
    {
        var (points, missed) = (0, 0);
        foreach (var item in list.Items)
        {
            if (Explains(item)) points += item.Share.Value == 100 || item.Share.Value.Sign == 0 ? 0 : item.Share.Decimals > 0 ? 2 : 1;
            else if (!item.IsNested && !IsWithinLastDigit(item) && ++missed > 1) return null;
        }

        return missed switch
        {
            0 when points >= (IsMarked ? ProofOfAll - 1 : ProofOfAll) => 0,
            1 when points >= ProofOfAllButOne => 1,
            _ => null,
        };
    }

    /// <summary>True where the item's share of this whole is what the text states.</summary>
    public bool Explains(ShareItem item) =>
        RateArithmetic.Quotient(item.Count.Interval, Interval) is { } computed && !RateArithmetic.PoliciesThatExplain(computed, item.Share).IsEmpty;

    /// <summary>
    /// True where the share is off by less than one of its last digit: lists of shares are often made to add up to 100% so.
    /// </summary>
    public bool IsWithinLastDigit(ShareItem item)
    {
        var unit = Rational.PowerOfTen(-item.Share.Decimals);
        var stated = Interval.Closed(item.Share.Value - unit, item.Share.Value + unit);
        return RateArithmetic.Quotient(item.Count.Interval, Interval) is { } computed && stated.Intersects(computed);
    }

    /// <summary>True where nothing that goes into the item's share is an approximation.</summary>
    public bool IsPrecise(ShareItem item)
    {
        if (!Approximations.IsPrecise(item.Count)) return false;
        foreach (var count in Counts)
            if (!Approximations.IsPrecise(count)) return false;
        return true;
    }
}
