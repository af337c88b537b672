using Compliance.Lexicons;

namespace Compliance.Claims.Relations;

/// <summary>
/// The same figure said twice. Two mentions are the same only where verb, measure, unit, polarity and period agree word for
/// word; a difference counts only where the text names the period both times, says it exactly twice, in two sections, and
/// no other body is spoken of. Everything short of that is at most undetermined.
/// </summary>
internal sealed class RestatedFinder : IRelationFinder
{
    private const int LeastWords = 6;
    private const int LeastForContradiction = 8;

    /// <inheritdoc/>
    public void Find(RelationContext context)
    {
        var last = new Dictionary<string, (Mention Mention, int Count)>(StringComparer.Ordinal);
        List<(Mention First, Mention Second)>? pairs = null;
        for (var i = 0; i < context.Claims.Quantities.Length; i++)
        {
            if (context.Claims.Quantities[i].Polarity != Polarity.Result) continue;
            context.Cancellation.ThrowIfCancellationRequested();
            if (MentionReader.Read(context, i, LeastWords) is not { } mention) continue;
            if (last.TryGetValue(mention.Words, out var same)) (pairs ??= []).Add((same.Mention, mention));
            last[mention.Words] = (mention, same.Count + 1);
        }

        if (pairs is null) return;
        foreach (var (first, second) in pairs) Compare(context, first, second, only: last[first.Words].Count == 2);
    }

    private static void Compare(RelationContext context, Mention first, Mention second, bool only)
    {
        if (context.Tokens.SentenceAt(first.Lead.End) == context.Tokens.SentenceAt(second.Lead.End)) return;
        if (RateDoubts.PeriodsDiffer(first.Quantity, second.Quantity)) return;
        var agree = first.Quantity.Interval.Intersects(second.Quantity.Interval);
        var doubt = agree ? null : Doubt(context, first, second, only);
        // 超100件 agrees with any greater number: that shows nothing.
        if (agree && (first.Quantity.Interval.Upper is null || second.Quantity.Interval.Upper is null) && first.Quantity.Value != second.Quantity.Value) return;
        context.Add(new Relation
        {
            Kind = RelationKind.Restated,
            Operands = [Operands.Of(RelationRoles.First, first.Quantity), Operands.Of(RelationRoles.Second, second.Quantity)],
            Outcome = agree ? RelationOutcome.Holds : doubt is null ? RelationOutcome.Fails : RelationOutcome.Undetermined,
            Reason = doubt,
            Stated = second.Quantity.Value,
            Computed = first.Quantity.Interval,
            Repairs = agree || doubt is not null ? [] : RepairFinder.ForRestated(context.Source, first.Quantity, second.Quantity),
        });
    }

    private static string? Doubt(RelationContext context, Mention first, Mention second, bool only)
    {
        if (!only) return RelationReasons.SeveralCandidates;
        var (a, b) = (first.Quantity, second.Quantity);
        if (a.Period.Length == 0 || b.Period.Length == 0) return RelationReasons.PeriodsDiffer;
        if (NarrowedPeriods.Differ(context, first.Lead.End, second.Lead.End)) return RelationReasons.PeriodsDiffer;
        if (!a.Interval.IsExact || !b.Interval.IsExact) return RelationReasons.ApproximateOperand;
        if (first.Words.Length - a.Unit.Length < LeastForContradiction || HeadingOf(context, first) == HeadingOf(context, second))
            return RelationReasons.PossiblyDifferent;
        return IsLimited(context, first) || IsLimited(context, second) ? RelationReasons.ScopesDiffer : null;
    }

    // A body or a field of work named anywhere before the figure in its paragraph, or in its heading, may be whose figure it is.
    private static bool IsLimited(RelationContext context, Mention mention)
    {
        var folded = context.Source.Folded;
        var start = mention.Lead.End;
        while (start > 0 && mention.Lead.End - start < 300 && folded[start - 1] is not ('\n' or '\r')) start--;
        var before = folded.AsSpan(start, mention.Lead.End - start);
        var heading = HeadingOf(context, mention) is > 0 and var index ? context.Source.FoldedSlice(context.Report.Headings[index - 1].Span) : default;
        if (context.Lexicons.Of(LexiconNames.RateContext) is not { } lexicon) return true;
        foreach (var entry in lexicon.Entries)
        {
            if (entry.Id != RateContextIds.Scope) continue;
            foreach (var ending in entry.Fields.GetValueOrDefault(RateContextIds.BodyEndingsField, []))
                if (Names(before, ending)) return true;
            foreach (var field in entry.Fields.GetValueOrDefault(RateContextIds.FieldsField, []))
                if (Names(before, field) || Names(heading, field)) return true;
        }

        return false;
    }

    // 全镇 and 全县 are the report's own body.
    private static bool Names(ReadOnlySpan<char> text, string ending)
    {
        for (var from = 0; text[from..].IndexOf(ending.AsSpan()) is var at and >= 0; from += at + ending.Length)
            if (from + at == 0 || text[from + at - 1] != '全') return true;
        return false;
    }

    private static int HeadingOf(RelationContext context, Mention mention)
    {
        var headings = context.Report.Headings;
        var (low, high) = (0, headings.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (headings[middle].Span.Start <= mention.Lead.Start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
