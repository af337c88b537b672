using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Counts of one unit that stand side by side: 行政许可12件、行政处罚120件和其他2件.</summary>
/// <param name="Items">In reading order.</param>
/// <param name="End">Offset just after the last item.</param>
/// <param name="EndsOpen">True where 等 follows: not all are named.</param>
/// <param name="EndsClean">False where a count of the same unit follows that was not read as an item, so the list's end is uncertain.</param>
internal sealed record CountedList(ImmutableArray<CountedItem> Items, int End, bool EndsOpen, bool EndsClean)
{
    /// <summary>The values the items' sum may have.</summary>
    public Interval Sum
    {
        get
        {
            var sum = Interval.Exactly(Rational.Zero);
            foreach (var item in Items) sum += item.Quantity.Interval;
            return sum;
        }
    }

    /// <summary>True where any item's words tell one of <paramref name="tells"/>.</summary>
    public bool Any(CountedItemTells tells)
    {
        foreach (var item in Items)
            if ((item.Tells & tells) != 0) return true;
        return false;
    }

    /// <summary>True where an item after the first names an act of its own.</summary>
    public bool HasLaterEvent
    {
        get
        {
            for (var i = 1; i < Items.Length; i++)
                if ((Items[i].Tells & CountedItemTells.Event) != 0) return true;
            return false;
        }
    }

    /// <summary>True where all items after the first are separated by 、 or 和, never by a comma.</summary>
    public bool IsTight
    {
        get
        {
            for (var i = 1; i < Items.Length; i++)
                if (Items[i].Separator is not ('、' or '和')) return false;
            return true;
        }
    }
}
