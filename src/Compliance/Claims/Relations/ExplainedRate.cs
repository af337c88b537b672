using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// A rate whose numerator is named by its verb, and whose base is a count before that explains it. Verb and arithmetic
/// together show that the numbers agree; they never show that they do not.
/// </summary>
internal static class ExplainedRate
{
    private const int Reach = 300;
    private const int MostBack = 10;
    private const int LeastCoarse = 20;

    /// <summary>The binding that explains the rate; null where no count before the numerator does.</summary>
    public static RateBinding? Find(RelationContext context, RateStatement statement, List<RateCount> before)
    {
        var at = before.FindIndex(static count => count.Role is CountRole.Numerator or CountRole.Ambiguous);
        if (at < 0 || statement.IsDistributed || !RateBinder.IsNear(context, before[at].Quantity.Span.End, statement.First.Start)) return null;
        var numerator = before[at];
        if (!Approximations.IsPrecise(numerator.Quantity) || statement.Rate.Value == 100 || statement.Rate.Value.Sign == 0) return null;
        var index = context.FirstQuantity(numerator.Quantity.Span.Start);
        var folded = context.Source.Folded;
        for (var (i, seen) = (index - 1, 0); i >= 0 && seen < MostBack; i--)
        {
            var quantity = context.Claims.Quantities[i];
            if (numerator.Quantity.Span.Start - quantity.Span.Start > Reach) break;
            if (folded.AsSpan(quantity.Span.End, numerator.Quantity.Span.Start - quantity.Span.End).ContainsAny('\n', '\r')) break;
            if (!RateDoubts.Comparable(quantity.Unit, numerator.Quantity.Unit)) continue;
            seen++;
            if (statement.Rate.Decimals == 0 && (seen > 1 || quantity.Value < LeastCoarse)) break;
            if (quantity.Value <= numerator.Quantity.Value || quantity.Polarity is Polarity.Target or Polarity.Prior) continue;
            if (!Approximations.IsPrecise(quantity) || RateDoubts.PeriodsDiffer(quantity, numerator.Quantity)) continue;
            if (RateArithmetic.Quotient(numerator.Quantity.Interval, quantity.Interval) is not { } computed) continue;
            if (RateArithmetic.PoliciesThatExplain(computed, statement.Rate).IsEmpty) continue;
            return new RateBinding(numerator, new RateCount(quantity, CountRole.Denominator, new TextSpan(quantity.Span.Start, 0), default), null);
        }

        return null;
    }
}
