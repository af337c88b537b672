using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// A planned rate that is to be raised to a figure (占比提升至10%) whose present figure the text does not give: it cannot
/// be told how much is planned, so the pair is undetermined. Silent where any figure of the same words is stated.
/// </summary>
internal sealed class TargetBaseFinder : IRelationFinder
{
    private const int KeyLength = 3;
    private const int LongestLead = 40;

    /// <inheritdoc/>
    public void Find(RelationContext context)
    {
        HashSet<string>? stated = null;
        var percentages = context.Claims.Percentages;
        for (var i = 0; i < percentages.Length; i++)
        {
            var target = percentages[i];
            if (target.Polarity != Polarity.Target || target.Kind is PercentageKind.Growth or PercentageKind.Points) continue;
            context.Cancellation.ThrowIfCancellationRequested();
            var lead = Lead(context, target);
            if (WordsBeforeRaise(context, lead) is not { Length: >= KeyLength } words) continue;
            if (context.PercentagesIn(context.Tokens.SentenceAt(target.Span.Start)).Length > 1) continue;
            stated ??= StatedKeys(context);
            if (stated.Contains(words[^KeyLength..])) continue;
            context.Add(new Relation
            {
                Kind = RelationKind.PlanAgainstResult,
                Operands = [Operands.Of(RelationRoles.Second, target)],
                Outcome = RelationOutcome.Undetermined,
                Reason = RelationReasons.BaseNotStated,
                Stated = target.Value,
            });
        }
    }

    private static TextSpan Lead(RelationContext context, Percentage percentage)
    {
        var start = Math.Max(context.Tokens.ClauseAt(percentage.Span.Start).Start, percentage.Span.Start - LongestLead);
        return TextSpan.FromBounds(Math.Min(start, percentage.Span.Start), percentage.Span.Start);
    }

    // The words before 提升至 that touches the number; null where no such word does.
    private static string? WordsBeforeRaise(RelationContext context, TextSpan lead)
    {
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.YearOnYear, lead))
        {
            if (hit.Entry.Id == GrowthIds.RaisedTo && hit.Span.End == lead.End)
                return context.Source.FoldedSlice(TextSpan.FromBounds(lead.Start, hit.Span.Start)).Trim().ToString();
        }

        return null;
    }

    private static HashSet<string> StatedKeys(RelationContext context)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var percentage in context.Claims.Percentages)
        {
            if (percentage.Polarity == Polarity.Target) continue;
            var words = context.Source.FoldedSlice(Lead(context, percentage));
            for (var i = 0; i + KeyLength <= words.Length; i++) keys.Add(words.Slice(i, KeyLength).ToString());
        }

        return keys;
    }
}
