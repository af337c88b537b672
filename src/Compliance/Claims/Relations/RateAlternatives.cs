using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Tries every way to read a rate from the counts around it.</summary>
internal static class RateAlternatives
{
    /// <summary>
    /// True where some two of the counts, or sums of neighbours among them, give the rate. Where none do, it matters no more
    /// which of them the text means.
    /// </summary>
    public static bool AnyExplains(Percentage rate, List<RateCount> counts)
    {
        var values = new List<Interval>();
        for (var i = 0; i < counts.Count; i++)
        {
            var sum = Interval.Exactly(Rational.Zero);
            for (var j = i; j < counts.Count; j++)
            {
                if (!RateDoubts.Comparable(counts[j].Quantity.Unit, counts[i].Quantity.Unit)) continue;
                sum += counts[j].Quantity.Interval;
                values.Add(sum);
            }
        }

        foreach (var numerator in values)
        {
            foreach (var denominator in values)
            {
                if (RateArithmetic.Quotient(numerator, denominator) is not { } computed) return true;
                if (!RateArithmetic.PoliciesThatExplain(computed, rate).IsEmpty && rate.Value != 100) return true;
            }
        }

        return rate.Value == 100 && HasEqualPair(counts);
    }

    private static bool HasEqualPair(List<RateCount> counts)
    {
        for (var i = 0; i < counts.Count; i++)
            for (var j = i + 1; j < counts.Count; j++)
                if (counts[i].Quantity.Interval.Intersects(counts[j].Quantity.Interval)) return true;
        return false;
    }
}
