using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Lists that sort what was counted before: 受理复议案件120件。…按类型分，公安类50件、规划类40件、其他30件; and what is left of a
/// count: 受理58件，办结56件，其余2件正在办理. The total stands farther away than before 其中, so a list that adds up to a count of its
/// paragraph confirms it; only a complete one, near a count that it misses, contradicts it.
/// </summary>
internal sealed class IntroducedSumFinder : IRelationFinder
{
    private const int Reach = 300;
    private const int MostBefore = 8;
    private const int MostOutcomes = 16;
    private const int LongestGap = 24;
    private const string Introducer = "introducer";

    /// <inheritdoc/>
    public void Find(RelationContext context)
    {
        var folded = context.Source.Folded;
        var summed = Summed(context);
        foreach (var hit in context.Phrases.Of(LexiconNames.Breakdown))
        {
            if (hit.Entry.Id != Introducer) continue;
            context.Cancellation.ThrowIfCancellationRequested();
            var start = hit.Span.End;
            while (start < folded.Length && folded[start] is ',' or ':' or ' ') start++;
            if (CountedListReader.Read(context, start, folded.Length, null, overSemicolons: true) is { Items.Length: > 1 } list
                && !summed.Contains(list.Items[0].Quantity.Span.Start)) Introduced(context, hit.Span, list);
        }

        var quantities = context.Claims.Quantities;
        for (var i = 2; i < quantities.Length; i++)
            if (quantities[i].Unit == quantities[i - 1].Unit && quantities[i].Unit == quantities[i - 2].Unit) Remainder(context, i);
    }

    // First parts of the lists that are already decided.
    private static HashSet<int> Summed(RelationContext context)
    {
        var summed = new HashSet<int>();
        foreach (var relation in context.Relations)
            if (relation.Kind == RelationKind.BreakdownSum && relation.Outcome != RelationOutcome.Undetermined && relation.Operands.Length > 2)
                summed.Add(relation.Operands[1].Span.Start);
        return summed;
    }

    private static void Introduced(RelationContext context, TextSpan word, CountedList list)
    {
        if (list.EndsOpen || list.Any(CountedItemTells.Elsewhere)) return;
        var candidates = Candidates(context, word.Start, list);
        if (candidates.Count == 0) return;
        var sum = list.Sum;
        foreach (var candidate in candidates)
        {
            if (!sum.Intersects(candidate.Interval)) continue;
            context.Add(BreakdownJudge.Make(new WholeBinding(candidate, [], IsCertain: true), list, sum, RelationOutcome.Holds, null));
            return;
        }

        if (Outcomes(context, list) is { } outcomes && candidates.Find(count => outcomes.Sum.Intersects(count.Interval)) is { } total)
        {
            context.Add(BreakdownJudge.Make(new WholeBinding(total, [], IsCertain: true), outcomes, outcomes.Sum, RelationOutcome.Holds, null));
            return;
        }

        var nearest = candidates.MinBy(candidate => Distance(candidate, list))!;
        var complete = list.EndsClean && (list.Items[^1].Tells & CountedItemTells.Rest) != 0 && !list.Any(CountedItemTells.Event);
        if (!complete || !IsNear(nearest, sum) || HasCarriedOver(context, nearest, list)) return;
        context.Add(BreakdownJudge.Make(new WholeBinding(nearest, [], IsCertain: true), list, sum, RelationOutcome.Fails, null) with
        {
            Repairs = SumRepairs.ForBreakdown(context.Source, nearest, list, closed: true),
        });
    }

    // 审结案件中，维持74件，撤销17件，终止75件: verbs of outcome end a list elsewhere; here each count up to the sentence's end is read.
    private static CountedList? Outcomes(RelationContext context, CountedList list)
    {
        var quantities = context.Claims.Quantities;
        var folded = context.Source.Folded;
        var items = list.Items.ToBuilder();
        var last = list.Items[^1].Quantity;
        for (var i = context.FirstQuantity(last.Span.End); i < quantities.Length && items.Count < MostOutcomes; i++)
        {
            var next = quantities[i];
            var gap = folded.AsSpan(last.Span.End, Math.Max(0, next.Span.Start - last.Span.End));
            if (next.Unit != last.Unit || gap.Length is 0 or > LongestGap || gap.ContainsAny("。:%()\n\r".AsSpan()) || gap.Contains("其中", StringComparison.Ordinal)) break;
            items.Add(new CountedItem(new TextSpan(next.Span.Start, 0), next, ',', CountedItemTells.None));
            last = next;
        }

        return items.Count > Math.Max(2, list.Items.Length) ? new CountedList(items.ToImmutable(), last.Span.End, EndsOpen: false, EndsClean: true) : null;
    }

    // 受理58件，办结56件，其余2件正在办理: three counts alone in their sentence, the last of what is left.
    private static void Remainder(RelationContext context, int index)
    {
        var quantities = context.Claims.Quantities;
        var (whole, part, rest) = (quantities[index - 2], quantities[index - 1], quantities[index]);
        var folded = context.Source.Folded;
        if (rest.Span.Start - whole.Span.Start > Reach / 2 || IsAround(context, index)) return;
        if (!LeadsRest(folded.AsSpan(part.Span.End, Math.Max(0, rest.Span.Start - part.Span.End)))) return;
        var between = folded.AsSpan(whole.Span.End, Math.Max(0, part.Span.Start - whole.Span.End));
        if (between.ContainsAny("。;:()、\n\r".AsSpan()) || between.Count(',') != 1 || between.Contains("其中", StringComparison.Ordinal)) return;
        if (whole.Polarity is Polarity.Target or Polarity.Prior || context.IsDeltaAt(index - 2) || context.IsDeltaAt(index - 1)) return;
        if (whole.Interval.IsExact is false || part.Interval.IsExact is false || rest.Interval.IsExact is false) return;
        var items = new CountedList(
            [new CountedItem(new TextSpan(part.Span.Start, 0), part, '\0', CountedItemTells.None), new CountedItem(new TextSpan(rest.Span.Start, 0), rest, ',', CountedItemTells.Rest)],
            rest.Span.End, EndsOpen: false, EndsClean: true);
        var holds = items.Sum.Intersects(whole.Interval);
        if (!holds && (part.Value > whole.Value + rest.Value || HasCarriedOver(context, whole, items))) return;
        context.Add(BreakdownJudge.Make(new WholeBinding(whole, [], IsCertain: true), items, items.Sum, holds ? RelationOutcome.Holds : RelationOutcome.Fails, null) with
        {
            Repairs = holds ? [] : SumRepairs.ForBreakdown(context.Source, whole, items, closed: true),
        });
    }

    // Another count of the unit in the sentence may be the whole or a part as well.
    private static bool IsAround(RelationContext context, int index)
    {
        var quantities = context.Claims.Quantities;
        var sentence = context.SentenceNear(quantities[index].Span.Start);
        if (quantities[index - 2].Span.Start < sentence.Start) return true;
        var before = index - 3;
        var after = index + 1;
        return (before >= 0 && quantities[before].Span.Start >= sentence.Start && quantities[before].Unit == quantities[index].Unit)
            || (after < quantities.Length && quantities[after].Span.End <= sentence.End && quantities[after].Unit == quantities[index].Unit);
    }

    private static bool LeadsRest(ReadOnlySpan<char> lead)
    {
        var comma = lead.LastIndexOfAny(',', ';');
        if (comma < 0) return false;
        var words = lead[(comma + 1)..].Trim();
        return words is "其余" or "剩余" or "余下" or "其余的" or "尚余" or "还剩";
    }

    // The counts before the list in its paragraph that it may sort, the nearest first.
    private static List<Quantity> Candidates(RelationContext context, int position, CountedList list)
    {
        var candidates = new List<Quantity>();
        var folded = context.Source.Folded;
        var first = list.Items[0].Quantity;
        for (var i = context.FirstQuantity(position) - 1; i >= 0 && candidates.Count < MostBefore; i--)
        {
            var quantity = context.Claims.Quantities[i];
            if (position - quantity.Span.End > Reach || folded.AsSpan(quantity.Span.End, position - quantity.Span.End).ContainsAny('\n', '\r')) break;
            if (quantity.Unit != first.Unit || quantity.Polarity is Polarity.Target or Polarity.Prior || !WholeBinder.IsCountable(context, quantity)) continue;
            if (!context.IsDeltaAt(i) && !RateDoubts.PeriodsDiffer(quantity, first)) candidates.Add(quantity);
        }

        return candidates;
    }

    private static Rational Distance(Quantity candidate, CountedList list)
    {
        var distance = candidate.Value;
        foreach (var item in list.Items) distance -= item.Quantity.Value;
        return distance.Sign < 0 ? -distance : distance;
    }

    private static bool IsNear(Quantity candidate, Interval sum) =>
        candidate.Interval.IsExact && sum.Intersects(BreakdownJudge.AsMisprinted(candidate.Value));

    private static bool HasCarriedOver(RelationContext context, Quantity whole, CountedList list)
    {
        var sentence = context.SentenceNear(whole.Span.Start);
        return RateDoubts.Has(context, TextSpan.FromBounds(sentence.Start, Math.Max(sentence.Start, list.End)), RateContextIds.CarriedOver);
    }
}
