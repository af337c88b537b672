using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Where the text gives a base and a rate and no numerator (受理312件，办结率96%): is there a whole number of cases that
/// gives this rate? 0% and 100% always have one and are left alone.
/// </summary>
internal sealed class AttainableRateFinder : IRelationFinder
{
    /// <inheritdoc/>
    public void Find(RelationContext context)
    {
        var statements = new List<RateStatement>();
        for (var i = 0; i < context.Claims.Percentages.Length; i++)
        {
            var rate = context.Claims.Percentages[i];
            if (rate.Kind != PercentageKind.Rate || rate.Approximation != Approximation.Exact || rate.Value.Sign <= 0 || rate.Value >= 100) continue;
            if (!RatePercentage.IsCheckable(rate)) continue;
            context.Cancellation.ThrowIfCancellationRequested();
            statements.Clear();
            RateStatementReader.Read(context, i, statements);
            foreach (var statement in statements) Check(context, statement);
        }
    }

    private static void Check(RelationContext context, RateStatement statement)
    {
        var words = statement.Words;
        if (words.HasOwnBase || words.IsOnTime || words.IsComplement || words.IsAmbiguous || statement.IsDistributed) return;
        var segment = context.SegmentNear(statement.First.Start);
        var before = RateCountReader.Before(context, segment, statement.First.Start, words);
        if (before.Count == 0 || before.Exists(static count => count.Role is not (CountRole.None or CountRole.Denominator))) return;
        if (before[0] is not { Role: CountRole.Denominator } denominator || !RateBinder.IsNear(context, denominator.Quantity.Span.End, statement.First.Start)) return;
        if (!denominator.Quantity.Interval.IsExact || !denominator.Quantity.Value.IsInteger || denominator.Quantity.Value.Sign <= 0) return;
        if (!RateDoubts.CountsCases(context, denominator.Quantity.Unit) || RateBinder.Forwards(context, statement, segment) is not null) return;

        var attainable = RateArithmetic.IsAttainable(denominator.Quantity.Value, statement.Rate);
        var doubt = before.Count > 1 && before.FindIndex(1, count => RateDoubts.Comparable(count.Quantity.Unit, denominator.Quantity.Unit)) >= 0
            ? RelationReasons.SeveralCandidates
            : RateDoubts.First(context, statement, denominator, denominator);
        var outcome = doubt is not null ? RelationOutcome.Undetermined : attainable ? RelationOutcome.Holds : RelationOutcome.Fails;
        context.Add(new Relation
        {
            Kind = RelationKind.AttainableRate,
            Operands = [Operands.Of(RelationRoles.Denominator, denominator.Quantity), Operands.Of(RelationRoles.Rate, statement.Rate)],
            Outcome = outcome,
            Reason = doubt,
            Stated = statement.Rate.Value,
            Computed = outcome == RelationOutcome.Fails ? Nearest(denominator.Quantity.Value, statement.Rate) : null,
            Repairs = outcome == RelationOutcome.Fails
                ? RepairFinder.ForAttainable(context.Source, denominator.Quantity, statement.Rate)
                : [],
        });
    }

    // The rate of the whole number of cases that comes nearest.
    private static Interval Nearest(Rational denominator, Percentage rate) =>
        Interval.Exactly((rate.Value * denominator / 100).Round(0) * 100 / denominator);
}
