using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Binds a stated rate to two counts through the verbs of its rate word, and compares: 受理614件，办结601件，办结率97.9%.
/// A ratio that happens to match proves nothing; without the verbs there is no relation.
/// </summary>
internal sealed class RateFromCountsFinder : IRelationFinder
{
    private const int MostLeftOut = 12;

    /// <inheritdoc/>
    public void Find(RelationContext context)
    {
        var statements = new List<RateStatement>();
        for (var i = 0; i < context.Claims.Percentages.Length; i++)
        {
            if (!RatePercentage.IsCheckable(context.Claims.Percentages[i])) continue;
            context.Cancellation.ThrowIfCancellationRequested();
            statements.Clear();
            RateStatementReader.Read(context, i, statements);
            if (statements.Count == 0 && StemRates.Read(context, context.Claims.Percentages[i]) is { } stem) statements.Add(stem);
            foreach (var statement in statements) Bind(context, statement);
        }
    }

    private static void Bind(RelationContext context, RateStatement statement)
    {
        var segment = context.SegmentNear(statement.First.Start);
        var before = RateCountReader.Before(context, segment, statement.First.Start, statement.Words);
        if (before.Count(static count => count.Role == CountRole.Numerator) > 1 && StemRates.Narrowed(context, statement) is { } narrowed)
        {
            var counts = RateCountReader.Before(context, segment, narrowed.First.Start, narrowed.Words);
            if (counts.Exists(static count => count.Role == CountRole.Numerator)) (statement, before) = (narrowed, counts);
        }

        if (RateBinder.Backwards(context, statement, before) is { } bound)
        {
            if (bound.Doubt == RelationReasons.SeveralCandidates && RateBinder.IsOnlyReading(context, statement, bound, before))
                bound = bound with { Doubt = null };
            if (bound.Doubt is null && RateDoubts.AreFarFrom(statement, bound)) bound = bound with { Doubt = RelationReasons.DifferentThings };
            if (bound.Doubt is null && StemRates.IsStem(statement) && !RateBinder.IsLikely(statement, bound, before))
                bound = bound with { Doubt = RelationReasons.SeveralCandidates };
            if (bound.Doubt is null && StemRates.IsStem(statement) && !StemRates.HasCertainBase(context, bound))
                bound = bound with { Doubt = RelationReasons.BaseNotStated };
            if (bound.Doubt is null && RateDoubts.MayLeaveOutOpenCases(context, statement, bound)) bound = bound with { Doubt = RelationReasons.BaseNotStated };
            if (bound.Doubt is not null && !RateArithmetic.Explains(bound, statement.Rate) && ExplainedRate.Find(context, statement, before) is { } other)
                bound = other;
            Add(context, statement, bound);
            return;
        }

        if (!before.Exists(static count => count.Role is not (CountRole.None or CountRole.Change))
            && RateBinder.Forwards(context, statement, segment) is { } following)
        {
            Add(context, statement, following);
            return;
        }

        if (RateBinder.AcrossSegments(context, statement, segment, before) is { } across) Add(context, statement, across);
        else if (ExplainedRate.Find(context, statement, before) is { } explained) Add(context, statement, explained);
        else if (RateBinder.Adjacent(context, statement, before) is { } adjacent) Add(context, statement, adjacent);
        else AddUndetermined(context, statement, before);
    }

    private static void Add(RelationContext context, RateStatement statement, RateBinding binding)
    {
        var rate = statement.Rate;
        var (numerator, denominator) = (binding.Numerator, binding.Denominator);
        if (RateArithmetic.Quotient(numerator.Quantity.Interval, denominator.Quantity.Interval) is not { } computed) return;
        if (numerator.Role == CountRole.Remaining) computed = Interval.Exactly(100) - computed;
        var policies = RateArithmetic.PoliciesThatExplain(computed, rate);
        var reason = binding.Doubt;
        if (statement.Words.IsOnTime) reason = RelationReasons.OnTimeRate;
        if (policies.IsEmpty && (AreSiblings(numerator, denominator, rate) || LeavesOut(context, binding, rate))) reason ??= RelationReasons.SubsetNotCertain;
        RelationOutcome outcome;
        if (policies.IsEmpty)
        {
            outcome = reason is null ? RelationOutcome.Fails : RelationOutcome.Undetermined;
        }
        else
        {
            var proven = Approximations.IsPrecise(numerator.Quantity) && Approximations.IsPrecise(denominator.Quantity);
            outcome = proven ? RelationOutcome.Holds : RelationOutcome.Undetermined;
            reason = proven ? null : RelationReasons.ApproximateOperand;
        }

        context.Add(new Relation
        {
            Kind = RelationKind.RateFromCounts,
            Operands =
            [
                Operands.Of(RelationRoles.Numerator, numerator.Quantity), Operands.Of(RelationRoles.Denominator, denominator.Quantity),
                Operands.Of(RelationRoles.Rate, rate),
            ],
            Outcome = outcome,
            Reason = outcome == RelationOutcome.Undetermined ? reason : null,
            Stated = rate.Value,
            Computed = computed,
            Policies = policies,
            Repairs = outcome == RelationOutcome.Fails && numerator.Role == CountRole.Numerator
                && numerator.Quantity.Interval.IsExact && denominator.Quantity.Interval.IsExact
                ? RepairFinder.ForRate(context.Source, numerator.Quantity, denominator.Quantity, rate)
                : [],
        });
    }

    // 逮捕25人，不捕24人，不捕率48.98%: the two outcomes together are the base.
    private static bool AreSiblings(RateCount numerator, RateCount denominator, Percentage rate) =>
        RateArithmetic.Quotient(numerator.Quantity.Interval, numerator.Quantity.Interval + denominator.Quantity.Interval) is { } computed
        && !RateArithmetic.PoliciesThatExplain(computed, rate).IsEmpty;

    // 参加培训2315人，合格2018人，合格率96.9%，缺考233人: without those who were not there the numbers agree.
    private static bool LeavesOut(RelationContext context, RateBinding binding, Percentage rate)
    {
        var (numerator, denominator) = (binding.Numerator.Quantity, binding.Denominator.Quantity);
        var end = context.SentenceNear(rate.Span.Start).End;
        var first = context.FirstQuantity(Math.Min(numerator.Span.Start, denominator.Span.Start));
        for (var i = first; i < context.Claims.Quantities.Length && i - first < MostLeftOut; i++)
        {
            var other = context.Claims.Quantities[i];
            if (other.Span.End > end) break;
            if (other.Span == numerator.Span || other.Span == denominator.Span || other.Value.Sign <= 0) continue;
            if (!RateDoubts.Comparable(other.Unit, denominator.Unit) || other.Value >= denominator.Value) continue;
            if (RateArithmetic.Quotient(numerator.Interval, denominator.Interval - other.Interval) is { } without
                && !RateArithmetic.PoliciesThatExplain(without, rate).IsEmpty) return true;
        }

        return false;
    }

    private static void AddUndetermined(RelationContext context, RateStatement statement, List<RateCount> before)
    {
        if (before.Count == 0) return;
        var denominator = before.FindIndex(static count => count.Role == CountRole.Denominator);
        var numerator = before.FindIndex(static count => count.Role is CountRole.Numerator or CountRole.Remaining);
        var reason = statement switch
        {
            { Words.HasOwnBase: true } => RelationReasons.OwnBase,
            { Words.IsOnTime: true } => RelationReasons.OnTimeRate,
            { IsDistributed: true } => RelationReasons.DistributedRate,
            _ when denominator >= 0 => RelationReasons.NumeratorNotStated,
            _ => RelationReasons.BaseNotStated,
        };
        var operands = ImmutableArray.CreateBuilder<Operand>(3);
        if (numerator >= 0) operands.Add(Operands.Of(RelationRoles.Numerator, before[numerator].Quantity));
        if (denominator >= 0) operands.Add(Operands.Of(RelationRoles.Denominator, before[denominator].Quantity));
        if (operands.Count == 0) operands.Add(Operands.Of(RelationRoles.Candidate, before[0].Quantity));
        operands.Add(Operands.Of(RelationRoles.Rate, statement.Rate));
        context.Add(new Relation
        {
            Kind = RelationKind.RateFromCounts,
            Operands = operands.DrainToImmutable(),
            Outcome = RelationOutcome.Undetermined,
            Reason = reason,
            Stated = statement.Rate.Value,
        });
    }
}
