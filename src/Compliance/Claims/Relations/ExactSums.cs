using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Counts that add up exactly to a count before them, with growth, shares and other measures between them:
/// 收入330万元，其中甲类210万元，增长6%；乙类120万元，下降2%. That they make it up shows that they are its parts; that they do
/// not shows nothing, since such lists may name highlights alone.
/// </summary>
internal static class ExactSums
{
    private const int MostCounts = 24;
    private const int MostWholes = 8;
    private const int MostNested = 3;
    private const int FarthestPart = 500;
    private const int FarthestWhole = 200;

    /// <summary>Behind 其中, a sum of rounded figures counts where all it may be lies within this part of the whole.</summary>
    public const int MarkedPrecision = 50;

    /// <summary>As above, where no word says that the counts are parts: 10.5万吨、9.7万吨、0.8万吨 may add up by chance.</summary>
    public const int UnmarkedPrecision = 300;

    /// <summary>The whole before <paramref name="word"/> (其中) that the counts from <paramref name="start"/> make up, with its parts.</summary>
    public static (Quantity Whole, CountedList Parts)? Before(RelationContext context, TextSpan word, int start)
    {
        var first = context.FirstQuantity(start);
        if (first >= context.Claims.Quantities.Length) return null;
        var unit = context.Claims.Quantities[first].Unit;
        var folded = context.Source.Folded;
        for (var i = first - 1; i >= 0 && first - i <= MostWholes; i--)
        {
            var whole = context.Claims.Quantities[i];
            if (word.Start - whole.Span.End > FarthestWhole) break;
            if (!RateDoubts.Comparable(whole.Unit, unit) || !CanBePart(context, i, whole) || Stretches.IsInBrackets(folded, Stretches.SentenceStart(folded, whole.Span.Start), whole.Span.Start)) continue;
            if (Parts(context, whole, start, MarkedPrecision) is { } parts) return (whole, parts);
        }

        return null;
    }

    /// <summary>The counts from <paramref name="start"/> to the end of the paragraph that together make up the whole; null where none do.</summary>
    public static CountedList? Parts(RelationContext context, Quantity whole, int start, int precision)
    {
        if (!Approximations.IsPrecise(whole) || whole.Value.Sign <= 0) return null;
        var folded = context.Source.Folded;
        var items = ImmutableArray.CreateBuilder<CountedItem>();
        var sum = Interval.Exactly(Rational.Zero);
        var from = context.FirstQuantity(start);
        var previous = start;
        var nested = 0;
        for (var i = from; i < context.Claims.Quantities.Length && i - from < MostCounts; i++)
        {
            var part = context.Claims.Quantities[i];
            if (part.Span.Start - start > FarthestPart || folded.AsSpan(previous, Math.Max(0, part.Span.Start - previous)).ContainsAny('\n', '\r')) break;
            previous = part.Span.End;
            if (!RateDoubts.Comparable(part.Unit, whole.Unit) || !CanBePart(context, i, whole)) continue;
            if (IsNested(context, start, part))
            {
                if (++nested > MostNested) return null;
                continue;
            }

            if (!Approximations.IsPrecise(part)) return null;
            items.Add(new CountedItem(TextSpan.FromBounds(part.Span.Start, part.Span.Start), part, items.Count == 0 ? '\0' : ',', CountedItemTells.None));
            sum += part.Interval;
            if (sum.Lower > whole.Interval.Upper) return null;
            if (items.Count > 1 && MakesUp(sum, whole, precision)) return new CountedList(items.ToImmutable(), part.Span.End, false, true);
        }

        return null;
    }

    private static bool MakesUp(Interval sum, Quantity whole, int precision)
    {
        if (!sum.Intersects(whole.Interval)) return false;
        return sum.Lower is { } lower && sum.Upper is { } upper && (upper - lower) * precision < whole.Value;
    }

    private static bool CanBePart(RelationContext context, int index, Quantity whole)
    {
        var quantity = context.Claims.Quantities[index];
        if (quantity.Polarity != whole.Polarity && (quantity.Polarity is Polarity.Target or Polarity.Prior || whole.Polarity is Polarity.Target or Polarity.Prior)) return false;
        return !context.IsDeltaAt(index) && !ComparedFigures.IsBase(context, index);
    }

    // In a bracket behind a part, or behind another 其中: a part of that part.
    private static bool IsNested(RelationContext context, int start, Quantity part)
    {
        var folded = context.Source.Folded;
        if (Stretches.IsInBrackets(folded, start, part.Span.Start)) return true;
        var clause = Stretches.ClauseStart(folded, part.Span.Start, start);
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.Breakdown, TextSpan.FromBounds(Math.Min(clause, part.Span.Start), part.Span.Start)))
            if (hit.Entry.Id == "among") return true;
        return false;
    }
}
