using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Reads the counts around a rate, each with the role its verb gives it. Looks at a bounded number of them.</summary>
internal static class RateCountReader
{
    private const int MostCounts = 8;
    private const int MostBeyondBase = 2;
    private const int Reach = 300;

    /// <summary>The counts of <paramref name="within"/> that end before <paramref name="place"/>, the nearest first.</summary>
    public static List<RateCount> Before(RelationContext context, TextSpan within, int place, RateVerbs words)
    {
        var counts = new List<RateCount>();
        var from = Math.Max(within.Start, place - Reach);
        var left = MostCounts;
        for (var i = context.FirstQuantity(place) - 1; i >= 0 && left > 0; i--, left--)
        {
            var quantity = context.Claims.Quantities[i];
            if (quantity.Span.Start < from) break;
            if (quantity.Span.End > place || ClosesBracket(context.Source.Folded, quantity.Span.End, place)) continue;
            counts.Add(Read(context, i, words));
            if (counts[^1].Role == CountRole.Denominator) left = Math.Min(left, MostBeyondBase + 1);
        }

        return counts;
    }

    /// <summary>The counts of <paramref name="within"/>, in reading order.</summary>
    public static List<RateCount> In(RelationContext context, TextSpan within, RateVerbs words)
    {
        var counts = new List<RateCount>();
        for (var i = context.FirstQuantity(within.Start); i < context.Claims.Quantities.Length && counts.Count < MostCounts; i++)
        {
            if (context.Claims.Quantities[i].Span.End > within.End) break;
            counts.Add(Read(context, i, words));
        }

        return counts;
    }

    private static RateCount Read(RelationContext context, int index, RateVerbs words)
    {
        var quantity = context.Claims.Quantities[index];
        var clause = context.Tokens.ClauseAt(quantity.Span.Start);
        var lead = LeadOf(context, index, context.ClauseStartNear(quantity.Span.Start));
        if (HasChange(context, lead)) return new(quantity, CountRole.Change, lead, default);
        var isSubject = lead.IsEmpty;
        var (role, verb) = RoleIn(context.Source.Folded, lead, words);
        if (role == CountRole.None && IsWholeClause(context, index, lead, clause))
        {
            // 受理各类事项，共614件: the verb stands in the clause before, which has no number of its own.
            lead = TextSpan.FromBounds(context.ClauseStartNear(clause.Start - 1), lead.End);
            if (Last(context.Source.Folded, lead, words.Numerator).IsEmpty)
                verb = Last(context.Source.Folded, lead, words.Denominator);
            role = verb.IsEmpty ? CountRole.None : CountRole.Denominator;
        }

        if (role == CountRole.None)
        {
            var trail = TrailOf(context, index, clause.End);
            if (!trail.IsEmpty) verb = Last(context.Source.Folded, trail, words.Numerator);
            role = verb.IsEmpty ? CountRole.None : CountRole.Numerator;
            if (role == CountRole.None && IsWithin(context.Source.Folded, trail)) role = CountRole.Denominator;
            if (role == CountRole.None && isSubject && Opens(context.Source.Folded, trail, words.Denominator) is { IsEmpty: false } subject)
                (role, verb) = (CountRole.Denominator, subject);
        }

        // What is planned to be settled is not settled.
        return role == CountRole.Numerator && quantity.Polarity is Polarity.Target or Polarity.Prior
            ? new(quantity, CountRole.None, lead, default)
            : new(quantity, role, lead, verb);
    }

    // 350人参加考试: the count is the subject of its clause and the verb stands straight behind it.
    private static TextSpan Opens(string folded, TextSpan trail, ImmutableArray<string> verbs)
    {
        foreach (var verb in verbs)
            if (folded.AsSpan(trail.Start, trail.Length).StartsWith(verb, StringComparison.Ordinal)) return new(trail.Start, verb.Length);
        return default;
    }

    // 614件信访件中，办结601件: what stands before 中 is the whole of what follows.
    private static bool IsWithin(string folded, TextSpan trail)
    {
        var words = folded.AsSpan(trail.Start, Math.Min(trail.Length + 1, folded.Length - trail.Start));
        var comma = words.IndexOf(',');
        return comma > 1 && words[comma - 1] == '中' && words[comma - 2] != '其';
    }

    private static TextSpan LeadOf(RelationContext context, int index, int from)
    {
        var end = context.Claims.Quantities[index].Span.Start;
        if (index > 0) from = Math.Max(from, Math.Min(end, context.Claims.Quantities[index - 1].Span.End));
        var percentage = context.FirstPercentage(end) - 1;
        if (percentage >= 0) from = Math.Max(from, Math.Min(end, context.Claims.Percentages[percentage].Span.End));
        for (var i = end - 1; i >= from; i--)
            if (context.Source.Folded[i] == '(') return TextSpan.FromBounds(i + 1, end);
        return TextSpan.FromBounds(from, end);
    }

    // A verb after the count belongs to it only where no other number follows before the clause ends: 1条被采纳.
    private static TextSpan TrailOf(RelationContext context, int index, int clauseEnd)
    {
        var start = context.Claims.Quantities[index].Span.End;
        var end = Math.Min(Math.Max(start, clauseEnd), start + 12);
        if (index + 1 < context.Claims.Quantities.Length && context.Claims.Quantities[index + 1].Span.Start < end) return new(start, 0);
        for (var i = start; i < end; i++)
            if (context.Source.Folded[i] is '、' or ')' or '(') return TextSpan.FromBounds(start, i);
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsWholeClause(RelationContext context, int index, TextSpan lead, TextSpan clause)
    {
        if (lead.Start != clause.Start || lead.Length > 6 || clause.Start == 0) return false;
        var before = context.Tokens.ClauseAt(clause.Start - 1);
        if (context.Tokens.SegmentAt(before.Start) != context.Tokens.SegmentAt(clause.Start)) return false;
        return index == 0 || context.Claims.Quantities[index - 1].Span.End <= before.Start;
    }

    private static bool HasChange(RelationContext context, TextSpan lead)
    {
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.RateContext, lead))
            if (hit.Entry.Id == RateContextIds.Change) return true;
        return false;
    }

    private static (CountRole Role, TextSpan Verb) RoleIn(string folded, TextSpan span, RateVerbs words)
    {
        if (span.IsEmpty) return (CountRole.None, default);
        var numerator = Last(folded, span, words.Numerator);
        var denominator = Last(folded, span, words.Denominator);
        var remaining = Last(folded, span, words.Remaining);
        if (!remaining.IsEmpty) return (CountRole.Remaining, remaining);
        // A verb inside a longer one (调解 in 调解成功) is no verb of its own.
        if (numerator.Contains(denominator)) denominator = default;
        else if (denominator.Contains(numerator)) numerator = default;
        // 办理办结205件 is one act, and the second verb says how far it went.
        else if (!denominator.IsEmpty && denominator.End == numerator.Start) denominator = default;
        if (!numerator.IsEmpty && !denominator.IsEmpty)
            return folded[denominator.Start] == '应' ? (CountRole.Denominator, denominator) : (CountRole.Ambiguous, numerator);
        if (!denominator.IsEmpty) return (CountRole.Denominator, denominator);
        if (numerator.IsEmpty) return (CountRole.None, default);
        // 应办结614件 is what should be settled: the base.
        return numerator.Start > 0 && folded[numerator.Start - 1] == '应'
            ? (CountRole.Denominator, numerator)
            : (CountRole.Numerator, numerator);
    }

    private static TextSpan Last(string folded, TextSpan span, ImmutableArray<string> verbs)
    {
        TextSpan found = default;
        var text = folded.AsSpan(span.Start, span.Length);
        foreach (var verb in verbs)
        {
            var at = text.LastIndexOf(verb.AsSpan());
            if (at < 0 || IsDenied(folded, span.Start + at)) continue;
            var place = new TextSpan(span.Start + at, verb.Length);
            if (place.End > found.End || (place.End == found.End && place.Length > found.Length)) found = place;
        }

        return found;
    }

    private static bool IsDenied(string folded, int verb) =>
        (verb > 0 && folded[verb - 1] is '未' or '不' or '待' or '无' or '没' or '拟' or '将' or '非' or '再' or '划' or '争')
        || (verb > 1 && folded[verb - 1] == '在' && folded[verb - 2] is '正' or '尚');

    private static bool ClosesBracket(string folded, int from, int to)
    {
        var open = 0;
        for (var i = from; i < to; i++)
        {
            if (folded[i] == '(') open++;
            else if (folded[i] == ')' && --open < 0) return true;
        }

        return false;
    }
}
