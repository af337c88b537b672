using System.Globalization;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// What a change is measured from: 余额150亿元，比年初增加30亿元，同比增长9% states two changes from two earlier figures, of
/// which neither says anything of the other.
/// </summary>
internal static class ComparisonBases
{
    private const int YearAgo = 1;
    private const int LastPeriod = 2;
    private const int PeriodStart = 4;
    private const int OtherYear = 8;

    /// <summary>True where the words before the growth name another starting point than those around the pair of figures.</summary>
    public static bool Differ(RelationContext context, TextSpan pair, TextSpan growth)
    {
        var own = Of(context, growth);
        if (own == 0) return false;
        var theirs = Of(context, pair);
        return theirs != 0 && (own & theirs) == 0;
    }

    /// <summary>The words around the pair: from the clause of the earlier written figure to the later one, or from the growth to a figure after it.</summary>
    public static TextSpan Around(RelationContext context, TextSpan one, TextSpan other, TextSpan growth)
    {
        var (first, second) = one.Start < other.Start ? (one, other) : (other, one);
        return second.Start > growth.Start
            ? TextSpan.FromBounds(growth.End, second.Start)
            : TextSpan.FromBounds(context.ClauseStartNear(first.Start), second.Start);
    }

    private static int Of(RelationContext context, TextSpan span)
    {
        var kinds = 0;
        TextSpan last = default;
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.YearOnYear, span))
        {
            if (hit.Entry.Id is not (GrowthIds.Compared or GrowthIds.Prior) || hit.Span.Start < last.End) continue;
            last = hit.Span;
            kinds |= KindOf(context, hit.Span, span.End);
        }

        return kinds != 0 ? kinds : StartOf(context, span);
    }

    private static int KindOf(RelationContext context, TextSpan hit, int end)
    {
        var words = context.Source.FoldedSlice(hit);
        var after = context.Source.Folded.AsSpan(hit.End, Math.Min(2, end - hit.End)).TrimStart("年");
        if (words.ContainsAny("初底末") || after is ['初' or '底' or '末', ..]) return PeriodStart;
        if (words.ContainsAny("环月周季") || after is ['月' or '周' or '季', ..]) return LastPeriod;
        var digit = words.IndexOfAnyInRange('0', '9');
        if (digit >= 0) return IsLastYear(context, words[digit..]) ? YearAgo : OtherYear;
        return words is "相比" or "同期" ? 0 : YearAgo;
    }

    private static bool IsLastYear(RelationContext context, ReadOnlySpan<char> words) =>
        words.Length >= 4 && int.TryParse(words[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && context.Report.ReportYear is { } report && year == report.Value - 1;

    // 由年初的120人增加到150人, 从1月的30件增加到12月的60件, 由2020年的120公里增加到2024年的150公里
    private static int StartOf(RelationContext context, TextSpan span)
    {
        var words = context.Source.FoldedSlice(span);
        var start = words.LastIndexOfAny("由从");
        var report = context.Report.ReportYear?.Value;
        if (YearOf(words[Math.Max(start, 0)..], out var after) is { } year && year != report)
            return year + 1 == (report ?? YearOf(words[(Math.Max(start, 0) + after)..], out _)) ? YearAgo : OtherYear;
        if (start < 0) return 0;
        var lead = words.Slice(start, Math.Min(10, words.Length - start));
        if (lead.ContainsAny("初底末")) return PeriodStart;
        return lead.ContainsAny("月周季") ? LastPeriod : 0;
    }

    private static int? YearOf(ReadOnlySpan<char> words, out int after)
    {
        for (after = 5; after <= words.Length; after++)
            if (words[after - 1] == '年' && words[after - 5] is '1' or '2'
                && int.TryParse(words.Slice(after - 5, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return year;
        return null;
    }
}
