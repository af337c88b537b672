using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Chooses the two counts of a rate among those around it.</summary>
internal static class RateBinder
{
    private const int MostClausesBetween = 3;
    private const int MostBetween = 30;

    /// <summary>Percentage points that a misstated rate may be off and still be the rate of these counts.</summary>
    private const int NearMiss = 20;

    /// <summary>Binds to counts before the rate, the nearest first in <paramref name="before"/>; null where verbs do not name both.</summary>
    public static RateBinding? Backwards(RelationContext context, RateStatement statement, List<RateCount> before)
    {
        var at = before.FindIndex(static count => count.Role is CountRole.Numerator or CountRole.Remaining);
        if (at < 0 || !IsNear(context, before[at].Quantity.Span.End, statement.First.Start)) return null;
        var numerator = before[at];
        var doubt = at > 0 && before.FindIndex(0, at, count => IsRival(count, numerator)) >= 0 ? RelationReasons.SeveralCandidates : null;

        var found = before.FindIndex(at + 1, count => count.Role == CountRole.Denominator && RateDoubts.Comparable(count.Quantity.Unit, numerator.Quantity.Unit));
        if (found < 0) return null;
        var denominator = before[found];
        for (var i = at + 1; i < before.Count; i++)
            if (i != found && IsRival(before[i], numerator)) doubt ??= RelationReasons.SeveralCandidates;
        return new(numerator, denominator, RateDoubts.First(context, statement, numerator, denominator) ?? doubt);
    }

    /// <summary>Binds to counts after the rate: 办结率97.9%（受理614件，办结601件）; null where verbs do not name exactly two.</summary>
    public static RateBinding? Forwards(RelationContext context, RateStatement statement, TextSpan segment)
    {
        var end = statement.Rate.Span.End;
        var bracketed = end < context.Source.Length && context.Source.Folded[end] == '(';
        var within = bracketed ? BracketAfter(context.Source.Folded, end, segment.End) : TwoClausesAfter(context, end, segment);
        var next = context.FirstPercentage(end);
        if (next < context.Claims.Percentages.Length && context.Claims.Percentages[next].Span.Start < within.End) return null;
        var counts = RateCountReader.In(context, within, statement.Words);
        if (counts.Count != 2) return null;
        var numerator = counts.FindIndex(static count => count.Role is CountRole.Numerator or CountRole.Remaining);
        var denominator = counts.FindIndex(static count => count.Role == CountRole.Denominator);
        if (numerator < 0 || denominator < 0) return null;
        if (!RateDoubts.Comparable(counts[0].Quantity.Unit, counts[1].Quantity.Unit)) return null;
        var doubt = !bracketed && Narrows(context.Source.Folded, end, counts[0]) ? RelationReasons.ScopesDiffer : null;
        return new(counts[numerator], counts[denominator], doubt ?? RateDoubts.First(context, statement, counts[numerator], counts[denominator]));
    }

    /// <summary>
    /// Binds over a semicolon: 受理278件，受理率89.1%；审结251件，结案率90.3%. Only where the verb of the numerator opens its part of
    /// the sentence and the last count of the part before is of all cases.
    /// </summary>
    public static RateBinding? AcrossSegments(RelationContext context, RateStatement statement, TextSpan segment, List<RateCount> before)
    {
        if (before.Count != 1 || before[0].Role != CountRole.Numerator || segment.Start == 0) return null;
        var numerator = before[0];
        if (!context.Source.FoldedSlice(numerator.BeforeVerb).Trim("已共均也实际累计经并全部成功依法 ").IsEmpty) return null;
        if (!numerator.Lead.Contains(numerator.Verb) || !IsNear(context, numerator.Quantity.Span.End, statement.First.Start)) return null;
        if (context.SentenceNear(segment.Start).Start >= segment.Start) return null;
        var earlier = RateCountReader.Before(context, context.SegmentNear(segment.Start - 1), segment.Start, statement.Words);
        var found = earlier.FindIndex(count => IsRival(count, numerator));
        if (found < 0 || earlier[found].Role != CountRole.Denominator) return null;
        var doubt = earlier.Exists(count => count != earlier[found] && IsRival(count, numerator)) && RateAlternatives.AnyExplains(statement.Rate, [numerator, .. earlier])
            ? RelationReasons.SeveralCandidates
            : null;
        return new(numerator, earlier[found], doubt ?? RateDoubts.First(context, statement, numerator, earlier[found]));
    }

    /// <summary>
    /// Binds to the one other count of the sentence, straight before that of the numerator, though no verb makes it all cases:
    /// 纠纷警情22416起，就地化解20847起，化解率93%. Only a rate near the quotient is taken for one of it.
    /// </summary>
    public static RateBinding? Adjacent(RelationContext context, RateStatement statement, List<RateCount> before)
    {
        if (statement.Words.HasOwnBase || statement.Words.IsOnTime || statement.Words.IsComplement || statement.IsDistributed) return null;
        var at = before.FindIndex(static count => count.Role == CountRole.Numerator);
        if (at < 0 || !IsNear(context, before[at].Quantity.Span.End, statement.First.Start)) return null;
        var numerator = before[at];
        if (before.Count(count => IsRival(count, numerator)) != 2) return null;
        var found = before.FindIndex(at + 1, count => IsRival(count, numerator));
        if (found < 0 || before[found].Role is CountRole.Remaining) return null;
        var denominator = before[found];
        if (denominator.Role == CountRole.Numerator && context.Source.FoldedSlice(denominator.Verb).SequenceEqual(context.Source.FoldedSlice(numerator.Verb))) return null;
        if (denominator.Quantity.Polarity is Polarity.Target or Polarity.Prior || !Follows(context, denominator.Quantity, numerator, statement)) return null;
        var binding = new RateBinding(numerator, denominator, RateDoubts.First(context, statement, numerator, denominator));
        if (binding.Doubt is null && !StemRates.HasCertainBase(context, binding)) binding = binding with { Doubt = RelationReasons.BaseNotStated };
        return IsLikely(statement, binding, before) ? binding : null;
    }

    /// <summary>
    /// True where the counts give a rate near the stated one, and no other counts or sums of them give just that:
    /// 逮捕25人，不捕24人，不捕率49.0% is of both together.
    /// </summary>
    public static bool IsLikely(RateStatement statement, RateBinding binding, List<RateCount> before)
    {
        var (numerator, denominator) = (binding.Numerator.Quantity, binding.Denominator.Quantity);
        if (RateArithmetic.Explains(binding, statement.Rate)) return true;
        return denominator.Value >= numerator.Value && IsNearMiss(statement.Rate, binding) && !RateAlternatives.AnyExplains(statement.Rate, before);
    }

    /// <summary>
    /// True where it matters no more that several counts may be meant: none of them gives the rate, those bound come near it, and
    /// the verb counts but once. 发现526条，当场整改419条，限期整改107条，整改率99.2% leaves open what was set right in time.
    /// </summary>
    public static bool IsOnlyReading(RelationContext context, RateStatement statement, RateBinding binding, List<RateCount> before)
    {
        if (!IsNearMiss(statement.Rate, binding) || RateAlternatives.AnyExplains(statement.Rate, before)) return false;
        var verb = context.Source.FoldedSlice(binding.Numerator.Verb);
        foreach (var count in before)
            if (count != binding.Numerator && count.Role == CountRole.Numerator && IsRival(count, binding.Numerator)
                && context.Source.FoldedSlice(count.Verb).SequenceEqual(verb)) return false;
        return true;
    }

    // A misprint moves a rate by some points; one that is twice or half what the counts give is of another base.
    private static bool IsNearMiss(Percentage rate, RateBinding binding)
    {
        if (RateArithmetic.Quotient(binding.Numerator.Quantity.Interval, binding.Denominator.Quantity.Interval) is not { } computed) return false;
        if (binding.Numerator.Role == CountRole.Remaining) computed = Interval.Exactly(100) - computed;
        var (low, high) = (rate.Value - NearMiss, rate.Value + NearMiss);
        if (low < rate.Value / 2) low = rate.Value / 2;
        if (high > rate.Value * 2) high = rate.Value * 2;
        return computed.Intersects(Interval.Closed(low, high));
    }

    // One comma between the two, and nothing before the verb of the second but adverbs and words of the rate itself.
    private static bool Follows(RelationContext context, Quantity denominator, RateCount numerator, RateStatement statement)
    {
        var folded = context.Source.Folded;
        var between = folded.AsSpan(denominator.Span.End, Math.Max(0, numerator.Quantity.Span.Start - denominator.Span.End));
        var comma = between.IndexOf(',');
        if (between.Length > MostBetween || comma < 0 || between[(comma + 1)..].ContainsAny(",;。:()、".AsSpan())) return false;
        var lead = context.Source.FoldedSlice(numerator.BeforeVerb).Trim(",已共均也实际累计经并全部成功依法其中就地当年内 ");
        return lead.IsEmpty || context.Source.FoldedSlice(statement.Word).Contains(lead, StringComparison.Ordinal)
            || context.Source.FoldedSlice(statement.Prefix).Contains(lead, StringComparison.Ordinal);
    }

    // 通过率96%，其中新进人员参考52人，通过50人: the counts are those of a part.
    private static bool Narrows(string folded, int end, RateCount first)
    {
        var start = first.Lead.Contains(first.Verb) ? first.Verb.Start : first.Quantity.Span.Start;
        var text = folded.AsSpan(end, Math.Max(0, start - end));
        var marker = text.IndexOf("其中", StringComparison.Ordinal);
        return marker >= 0 && !text[(marker + 2)..].Trim(",:共已应").IsEmpty;
    }

    /// <summary>
    /// True where a count that ends at <paramref name="count"/> stands in the clause of <paramref name="word"/> or the one before;
    /// clauses that only state other rates do not part them.
    /// </summary>
    public static bool IsNear(RelationContext context, int count, int word)
    {
        var clause = context.Tokens.ClauseAt(word).Start;
        var crossed = 0;
        var fillers = 0;
        while (clause > count)
        {
            if (++crossed > MostClausesBetween) return false;
            var before = context.Tokens.ClauseAt(clause - 1);
            if (before.Start >= count && context.PercentagesIn(before).IsEmpty && ++fillers > 1) return false;
            clause = before.Start;
        }

        return true;
    }

    private static bool IsRival(RateCount count, RateCount numerator) =>
        count.Role != CountRole.Change && RateDoubts.Comparable(count.Quantity.Unit, numerator.Quantity.Unit);

    private static TextSpan BracketAfter(string folded, int open, int end)
    {
        var close = folded.AsSpan(open, Math.Min(end, open + 80) - open).IndexOf(')');
        return close < 0 ? new(open, 0) : TextSpan.FromBounds(open, open + close);
    }

    private static TextSpan TwoClausesAfter(RelationContext context, int end, TextSpan segment)
    {
        var last = end;
        for (var i = 0; i < 3 && last < segment.End; i++) last = Math.Max(last + 1, context.Tokens.ClauseAt(last).End);
        return TextSpan.FromBounds(end, Math.Min(last, segment.End));
    }
}
