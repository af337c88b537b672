using System.Globalization;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Finds the two figures before a stated growth. Each form has its own words; without them there is no pair.</summary>
internal static class GrowthPairs
{
    private const int LongestLink = 14;

    /// <summary>由A增加到B: the figure at <paramref name="last"/> is B.</summary>
    public static GrowthPair? FromTo(RelationContext context, int last, TextSpan segment) =>
        IsFromTo(context, last, segment)
            ? Of(RelationRoles.Base, context.Claims.Quantities[last - 1], RelationRoles.Current, context.Claims.Quantities[last])
            : null;

    /// <summary>True where the two figures of <paramref name="pair"/> stand next to each other and read 由A增加到B.</summary>
    public static bool IsFromToPair(RelationContext context, GrowthPair pair, TextSpan segment)
    {
        var last = context.FirstQuantity(pair.Other.Span.Start);
        return last > 0 && context.Claims.Quantities[last - 1].Span == pair.Base.Span && IsFromTo(context, last, segment);
    }

    /// <summary>True where the figures at <paramref name="last"/> − 1 and <paramref name="last"/> read 由A增加到B.</summary>
    public static bool IsFromTo(RelationContext context, int last, TextSpan segment)
    {
        if (last < 1) return false;
        var (from, to) = (context.Claims.Quantities[last - 1], context.Claims.Quantities[last]);
        if (from.Unit != to.Unit || from.Span.Start < segment.Start) return false;
        return Leads(context, from.Span, to.Span);
    }

    /// <summary>True where the words around two numbers read 由…增加到…: a start word before the first, a reaching word between them.</summary>
    public static bool Leads(RelationContext context, TextSpan from, TextSpan to)
    {
        var folded = context.Source.Folded;
        if (to.Start - from.End is <= 0 or > LongestLink) return false;
        var link = folded.AsSpan(from.End, to.Start - from.End);
        if (!link.ContainsAny("到至为") || link.ContainsAny("。;")) return false;
        if (GrowthWords.Direction(context, TextSpan.FromBounds(from.End, to.Start), out _) == 0) return false;
        var clause = context.ClauseStartNear(from.Start);
        var lead = folded.AsSpan(clause, from.Start - clause);
        var start = lead.LastIndexOfAny("由从");
        return start >= 0 && lead[(start + 1)..].Trim("0123456789年底末初的上去同期月份度 ").IsEmpty;
    }

    /// <summary>
    /// A，同比增加B: the figure at <paramref name="last"/> is the change, the one before the present level. Without a word that
    /// compares, the growth may be that of another measure, so agreement counts and difference does not.
    /// </summary>
    public static GrowthPair? LevelAndChange(RelationContext context, int last, TextSpan segment, int direction)
    {
        if (last < 1) return null;
        var (level, change) = (context.Claims.Quantities[last - 1], context.Claims.Quantities[last]);
        if (level.Unit != change.Unit || level.Span.Start < segment.Start || level.Polarity is Polarity.Target or Polarity.Prior) return null;
        if (ComparedFigures.IsBase(context, last - 1)) return ComparedFigures.BaseAndChange(context, last, direction);
        var between = TextSpan.FromBounds(AfterShare(context, level.Span.End, change.Span.Start), change.Span.Start);
        if (between.Length > LongestLink || GrowthWords.DirectionAfter(context, between.Start, between.End) != direction) return null;
        var compared = GrowthWords.Has(context, between, GrowthIds.Compared);
        return OfChange(level, change, direction, compared ? null : RelationReasons.IncrementOrStock);
    }

    /// <summary>A，同比增长p，增加B: the figure at <paramref name="last"/> is the present level, the change follows the growth.</summary>
    public static GrowthPair? LevelThenChange(RelationContext context, int last, TextSpan growth, int direction)
    {
        var next = context.FirstQuantity(growth.End);
        if (next != last + 1 || next >= context.Claims.Quantities.Length) return null;
        var (level, change) = (context.Claims.Quantities[last], context.Claims.Quantities[next]);
        if (level.Unit != change.Unit || level.Polarity is Polarity.Target or Polarity.Prior) return null;
        if (change.Span.Start - growth.End > LongestLink) return null;
        return GrowthWords.DirectionAfter(context, growth.End, change.Span.Start) == direction ? OfChange(level, change, direction, null) : null;
    }

    // 完成收入296万元，占预算的27.7%，较上年同期增收17万元: a share or a completion of the level stands before its change.
    private static int AfterShare(RelationContext context, int start, int end)
    {
        var percentage = context.FirstPercentage(start);
        if (percentage >= context.Claims.Percentages.Length) return start;
        var share = context.Claims.Percentages[percentage];
        if (share.Span.End >= end || share.Kind is PercentageKind.Growth or PercentageKind.Points || context.Source.Folded[start] is not (',' or '、')) return start;
        return context.Tokens.ClauseAt(share.Span.Start).Start <= start + 1 ? share.Span.End : start;
    }

    private static GrowthPair? OfChange(Quantity level, Quantity change, int direction, string? doubt)
    {
        var earlier = direction > 0 ? level.Interval - change.Interval : level.Interval + change.Interval;
        if (level.Value.Sign <= 0 || earlier.Lower is not { Sign: > 0 }) return null;
        return new(RelationRoles.Current, level, RelationRoles.Increase, change, level.Interval.DividedBy(earlier), doubt);
    }

    /// <summary>A，上年B: one of the two figures is of the period before.</summary>
    public static GrowthPair? ThisAndPrior(RelationContext context, int last, TextSpan segment)
    {
        if (last < 1) return null;
        var (first, second) = (context.Claims.Quantities[last - 1], context.Claims.Quantities[last]);
        if (first.Unit != second.Unit || first.Span.Start < segment.Start) return null;
        if (last > 1 && context.Claims.Quantities[last - 2] is { } third && third.Unit == first.Unit && third.Span.Start >= segment.Start) return null;
        var secondLead = TextSpan.FromBounds(first.Span.End, second.Span.Start);
        if (secondLead.Length > LongestLink) return null;
        if (EndsWithPrior(context, secondLead)) return Of(RelationRoles.Base, second, RelationRoles.Current, first);
        return null;
    }

    /// <summary>A，同比增长p，上年为B: the earlier figure follows the growth.</summary>
    public static GrowthPair? LevelThenPrior(RelationContext context, int last, TextSpan growth, TextSpan segment)
    {
        var next = context.FirstQuantity(growth.End);
        if (next != last + 1 || next >= context.Claims.Quantities.Length) return null;
        var (level, earlier) = (context.Claims.Quantities[last], context.Claims.Quantities[next]);
        if (level.Unit != earlier.Unit || earlier.Span.End > segment.End || earlier.Span.Start - growth.End is <= 0 or > LongestLink) return null;
        if (level.Polarity is Polarity.Target or Polarity.Prior) return null;
        return EndsWithPrior(context, TextSpan.FromBounds(growth.End, earlier.Span.Start))
            ? Of(RelationRoles.Base, earlier, RelationRoles.Current, level)
            : null;
    }

    /// <summary>2024年立案A，2025年立案B: two years in a row, and the same words with both.</summary>
    public static GrowthPair? YearByYear(RelationContext context, int last, TextSpan segment)
    {
        if (last < 1) return null;
        var (first, second) = (context.Claims.Quantities[last - 1], context.Claims.Quantities[last]);
        if (first.Unit != second.Unit || first.Span.Start < segment.Start) return null;
        var folded = context.Source.Folded;
        var start = context.ClauseStartNear(first.Span.Start);
        var words = folded.AsSpan(start, first.Span.Start - start);
        var between = folded.AsSpan(first.Span.End, second.Span.Start - first.Span.End);
        if (words.Length is < 6 or > 24 || between.Length != words.Length + 1 || between[0] is not (',' or ';')) return null;
        between = between[1..];
        if (!words[4..].SequenceEqual(between[4..]) || words[4] != '年') return null;
        return YearOf(words) is { } earlier && YearOf(between) == earlier + 1
            ? Of(RelationRoles.Base, first, RelationRoles.Current, second)
            : null;
    }

    private static int? YearOf(ReadOnlySpan<char> words) =>
        int.TryParse(words[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static bool EndsWithPrior(RelationContext context, TextSpan span)
    {
        TextSpan word = default;
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.YearOnYear, span))
            if (hit.Entry.Id == GrowthIds.Prior && hit.Span.End > word.End) word = hit.Span;
        if (word.IsEmpty) word = YearBefore(context, span);
        if (word.IsEmpty) return false;
        var start = word.Start > span.Start && context.Source.Folded[word.Start - 1] is '比' or '较' ? word.Start - 1 : word.Start;
        return GrowthWords.SaysNothingElse(context, TextSpan.FromBounds(span.Start, start)) && context.Source.Folded.AsSpan(word.End, span.End - word.End).Trim("的为是共受理度同期") is { IsEmpty: true };
    }

    // （2024年为268件） in a report of 2025.
    private static TextSpan YearBefore(RelationContext context, TextSpan span)
    {
        if (context.Report.ReportYear is not { } year) return default;
        var written = (year.Value - 1).ToString(CultureInfo.InvariantCulture) + "年";
        var at = context.Source.FoldedSlice(span).IndexOf(written, StringComparison.Ordinal);
        return at < 0 ? default : new TextSpan(span.Start + at, written.Length);
    }

    private static GrowthPair Of(string baseRole, Quantity earlier, string otherRole, Quantity current) =>
        new(baseRole, earlier, otherRole, current, current.Interval.DividedBy(earlier.Interval), null);
}
