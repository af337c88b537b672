namespace Compliance.Claims.Relations;

/// <summary>
/// Finds totals that the counts behind them make up without a word that says so: 共受理工单614件。交办540件，直接答复74件. Only
/// agreement is stated; small numbers add up by chance and are left alone.
/// </summary>
internal sealed class TotalThenPartsFinder : IRelationFinder
{
    private const int LeastTotal = 30;
    private const int LeastCount = 200;

    /// <inheritdoc/>
    public void Find(RelationContext context)
    {
        var known = KnownTotals(context);
        foreach (var whole in context.Claims.Quantities)
        {
            if (whole.Polarity is Polarity.Target or Polarity.Prior || whole.Value < LeastTotal || known.Contains(whole.Span.Start)) continue;
            if (WholeBinder.IsDelta(context, whole) || (whole.Value < LeastCount && !WholeBinder.IsTotal(context, whole))) continue;
            context.Cancellation.ThrowIfCancellationRequested();
            var folded = context.Source.Folded;
            if (whole.Span.End >= folded.Length || Stretches.IsInBrackets(folded, Stretches.SentenceStart(folded, whole.Span.Start), whole.Span.Start)) continue;
            if (ExactSums.Parts(context, whole, whole.Span.End, ExactSums.UnmarkedPrecision) is not { } parts) continue;
            context.Add(BreakdownJudge.Decide(context.Source, new WholeBinding(whole, [], IsCertain: false), parts, closed: true));
        }
    }

    private static HashSet<int> KnownTotals(RelationContext context)
    {
        var known = new HashSet<int>();
        foreach (var relation in context.Relations)
            if (relation.Kind == RelationKind.BreakdownSum && relation.Operands.Length > 2) known.Add(relation.Operands[0].Span.Start);
        return known;
    }
}
