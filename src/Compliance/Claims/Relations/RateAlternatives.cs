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

        return rate.Value == 100 && HasEqualSums(counts);
    }

    // 参考139人，优秀42人，良好71人，合格26人，通过率100%: some counts that stand together make up another one.
    private static bool HasEqualSums(List<RateCount> counts)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            var sum = Interval.Exactly(Rational.Zero);
            for (var j = i; j < counts.Count; j++)
            {
                if (!RateDoubts.Comparable(counts[j].Quantity.Unit, counts[i].Quantity.Unit)) break;
                sum += counts[j].Quantity.Interval;
                for (var other = 0; other < counts.Count; other++)
                    if ((other < i || other > j) && RateDoubts.Comparable(counts[other].Quantity.Unit, counts[i].Quantity.Unit)
                        && sum.Intersects(counts[other].Quantity.Interval)) return true;
            }
        }

        return false;
    }
}
