using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>办结率97.9%（601/614）: a rate with its two counts in brackets, as a fraction. Small ones may be dates and never contradict.</summary>
internal sealed class BracketedFractionFinder : IRelationFinder
{
    private const int MostDigits = 9;
    private const int MostDaysInMonth = 31;

    /// <inheritdoc/>
    public void Find(RelationContext context)
    {
        foreach (var rate in context.Claims.Percentages)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (rate.Kind is PercentageKind.Rate or PercentageKind.Share && RatePercentage.IsCheckable(rate)) Check(context, rate);
        }
    }

    private static void Check(RelationContext context, Percentage rate)
    {
        var folded = context.Source.Folded;
        var open = rate.Span.End;
        if (open >= folded.Length || folded[open] != '(') return;
        if (Read(folded, open + 1) is not { } numerator || After(folded, numerator.Span.End, '/') is not { } next) return;
        if (Read(folded, next) is not { } denominator || After(folded, denominator.Span.End, ')') is null) return;
        if (numerator.Value > denominator.Value || denominator.Value == 0) return;
        if (RateArithmetic.Quotient(Interval.Exactly(numerator.Value), Interval.Exactly(denominator.Value)) is not { } computed) return;
        var policies = RateArithmetic.PoliciesThatExplain(computed, rate);
        if (policies.IsEmpty && (denominator.Value <= MostDaysInMonth || (IsYear(numerator.Value) && IsYear(denominator.Value)))) return;
        context.Add(new Relation
        {
            Kind = RelationKind.RateFromCounts,
            Operands =
            [
                new Operand(RelationRoles.Numerator, numerator.Span, Interval.Exactly(numerator.Value)),
                new Operand(RelationRoles.Denominator, denominator.Span, Interval.Exactly(denominator.Value)),
                Operands.Of(RelationRoles.Rate, rate),
            ],
            Outcome = policies.IsEmpty ? RelationOutcome.Fails : RelationOutcome.Holds,
            Stated = rate.Value,
            Computed = computed,
            Policies = policies,
        });
    }

    private static bool IsYear(int value) => value is >= 1949 and < 2100;

    private static (TextSpan Span, int Value)? Read(string folded, int start)
    {
        var end = start;
        var value = 0;
        while (end < folded.Length && end - start < MostDigits && char.IsAsciiDigit(folded[end])) value = value * 10 + (folded[end++] - '0');
        return end == start ? null : (TextSpan.FromBounds(start, end), value);
    }

    // A unit of one or two characters may stand between the number and the mark.
    private static int? After(string folded, int start, char mark)
    {
        for (var i = start; i < Math.Min(folded.Length, start + 3); i++)
        {
            if (folded[i] == mark) return i + 1;
            if (!char.IsLetter(folded[i])) return null;
        }

        return null;
    }
}
