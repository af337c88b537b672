using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Finds a part beside its whole by the pairs of the lexicon "subsets" (办结 ≤ 受理). Both counts have one unit; the whole
/// stands before the part in its sentence, or where the pair says so anywhere near in the paragraph.
/// </summary>
internal sealed class PartOfWholeFinder : IRelationFinder
{
    private const int MaxReach = 300;
    private const int MaxSentence = 160;

    /// <inheritdoc/>
    public void Find(RelationContext context)
    {
        Quantity? last = null;
        foreach (var hit in context.Phrases.Of(LexiconNames.Subsets))
        {
            if (!SubsetLexicon.IsPart(hit.Entry)) continue;
            if (SubsetBinding.OfPart(context, hit) is not { } part || ReferenceEquals(part, last)) continue;
            if (Find(context, hit, part)) last = part;
        }
    }

    private static bool Find(RelationContext context, PhraseHit hit, Quantity part)
    {
        var window = WindowOf(context.Source.Folded, hit);
        var wholes = Wholes(context, hit, part, window);
        if (wholes.Count == 0) return false;
        var best = wholes[0];
        foreach (var whole in wholes)
            if (whole.CanHold(part.Interval) && !best.CanHold(part.Interval)) best = whole;
        foreach (var whole in wholes)
            if (!best.CanHold(part.Interval) && whole.Counts.Count > best.Counts.Count) best = whole;
        if (best.CanHold(part.Interval))
        {
            context.Add(Make(part, best, RelationOutcome.Holds, null));
            return true;
        }

        // Two counts under words of the whole may only together be the whole: 受理信访110件，受理投诉90件，办结198件.
        var rivals = best.Counts.Count == 1 && wholes.Exists(whole => !ReferenceEquals(whole.Counts[0], best.Counts[0]));
        var reason = rivals ? RelationReasons.WholeNotCertain : Doubt(context, hit, part, best, window);
        context.Add(reason is null
            ? Make(part, best, RelationOutcome.Fails, null) with { Repairs = SumRepairs.ForPart(context.Source, part, best) }
            : Make(part, best, RelationOutcome.Undetermined, reason));
        return true;
    }

    private static TextSpan WindowOf(string folded, PhraseHit hit)
    {
        if (!SubsetLexicon.ReachesParagraph(hit.Entry))
        {
            var sentence = Math.Max(Stretches.SentenceStart(folded, hit.Span.Start), hit.Span.Start - MaxSentence);
            return TextSpan.FromBounds(sentence, hit.Span.Start);
        }

        var start = Math.Max(0, hit.Span.Start - MaxReach);
        var end = Math.Min(folded.Length, hit.Span.End + MaxReach);
        var line = folded.AsSpan(start, hit.Span.Start - start).LastIndexOfAny('\n', '\r');
        if (line >= 0) start += line + 1;
        line = folded.AsSpan(hit.Span.End, end - hit.Span.End).IndexOfAny('\n', '\r');
        return TextSpan.FromBounds(start, line >= 0 ? hit.Span.End + line : end);
    }

    // Nearest first. Counts whose words are summed make one whole, and only where all kinds are counted.
    private static List<SubsetWhole> Wholes(RelationContext context, PhraseHit part, Quantity count, TextSpan window)
    {
        var ids = SubsetLexicon.Wholes(part.Entry);
        var wholes = new List<SubsetWhole>();
        List<Quantity>? summed = null;
        foreach (var hit in context.Phrases.In(LexiconNames.Subsets, window))
        {
            if (!SubsetLexicon.IsWhole(hit.Entry) || !ids.Contains(hit.Entry.Id)) continue;
            if (SubsetBinding.OfWhole(context, hit) is not { } whole) continue;
            if (ReferenceEquals(whole, count) || whole.Unit != count.Unit || Differs(whole, count)) continue;
            if (SubsetLexicon.IsSummed(hit.Entry))
            {
                summed ??= [];
                if (!summed.Contains(whole)) summed.Add(whole);
            }
            else
            {
                wholes.Insert(0, SubsetWhole.Of(whole));
            }
        }

        if (summed is { Count: > 1 }) wholes.Add(SubsetWhole.Of(summed));
        return wholes;
    }

    private static string? Doubt(RelationContext context, PhraseHit hit, Quantity part, SubsetWhole whole, TextSpan window)
    {
        if (SubsetLexicon.IsWeak(hit.Entry)) return RelationReasons.SubsetNotCertain;
        var end = Stretches.SentenceEnd(context.Source.Folded, part.Span.End, MaxSentence);
        foreach (var word in context.Phrases.In(LexiconNames.Subsets, TextSpan.FromBounds(window.Start, Math.Max(end, window.Start))))
            if (SubsetLexicon.IsDoubt(word.Entry)) return RelationReasons.SubsetNotCertain;
        var from = Math.Min(part.Span.Start, whole.Counts[0].Span.Start);
        var to = Math.Max(part.Span.End, whole.Counts[^1].Span.End);
        foreach (var other in context.QuantitiesIn(TextSpan.FromBounds(from, to)))
            if (other.Unit == part.Unit && !ReferenceEquals(other, part) && !whole.Counts.Contains(other)) return RelationReasons.WholeNotCertain;
        return null;
    }

    // A target or an earlier year is no part of this year's whole, nor the other way about.
    private static bool Differs(Quantity a, Quantity b) => a.Polarity != b.Polarity
        && (a.Polarity is Polarity.Target or Polarity.Prior || b.Polarity is Polarity.Target or Polarity.Prior);

    private static Relation Make(Quantity part, SubsetWhole whole, RelationOutcome outcome, string? reason)
    {
        var operands = ImmutableArray.CreateBuilder<Operand>(whole.Counts.Count + 1);
        operands.Add(new Operand("part", part.Span, part.Interval));
        foreach (var count in whole.Counts) operands.Add(new Operand("whole", count.Span, count.Interval));
        return new Relation
        {
            Kind = RelationKind.PartOfWhole,
            Operands = operands.MoveToImmutable(),
            Outcome = outcome,
            Reason = reason,
            Stated = part.Value,
            Computed = whole.Interval,
        };
    }
}
