using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>A report is signed before it is published, or on the same day.</summary>
internal sealed class DateOrderFinder : IRelationFinder
{
    /// <inheritdoc/>
    public void Find(RelationContext context)
    {
        DateClaim? signed = null, published = null;
        foreach (var date in context.Claims.Dates)
        {
            // The signature stands at the end, the publication line at the head.
            if (date.Role == DateRole.Signed) signed = date;
            else if (date.Role == DateRole.Published) published ??= date;
        }

        if (signed is null || published is null) return;
        var outcome = (signed.Value, published.Value) switch
        {
            ({ } first, { } last) => first <= last ? RelationOutcome.Holds : RelationOutcome.Fails,
            _ => RelationOutcome.Undetermined,
        };
        context.Add(new Relation
        {
            Kind = RelationKind.DateOrder,
            Operands = [OperandOf(RelationRoles.Earlier, signed), OperandOf(RelationRoles.Later, published)],
            Outcome = outcome,
            Reason = outcome == RelationOutcome.Undetermined ? RelationReasons.DateIncomplete : null,
        });
    }

    // Days since 1 January of year 1, so that dates compare as numbers.
    private static Operand OperandOf(string role, DateClaim date) =>
        new(role, date.Span, date.Value is { } day ? Interval.Exactly((Rational)day.DayNumber) : Interval.Everything);
}
