using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Reads the words before a figure, back to the start of its clause or the number before it.</summary>
internal static class MentionReader
{
    private const int LongestLead = 40;
    private const string Adverbs = "共计累先后已,、:; “”\"()";

    /// <summary>The mention of the quantity at <paramref name="index"/>; null where fewer than <paramref name="least"/> characters say what it is.</summary>
    public static Mention? Read(RelationContext context, int index, int least)
    {
        var quantity = context.Claims.Quantities[index];
        var end = quantity.Span.Start;
        var start = context.Tokens.ClauseAt(end).Start;
        if (index > 0) start = Math.Max(start, Math.Min(end, context.Claims.Quantities[index - 1].Span.End));
        var percentage = context.FirstPercentage(end) - 1;
        if (percentage >= 0) start = Math.Max(start, Math.Min(end, context.Claims.Percentages[percentage].Span.End));
        if (end - start > LongestLead) return null;
        var words = context.Source.FoldedSlice(TextSpan.FromBounds(start, end)).Trim(Adverbs);
        if (quantity.Period.Length > 0)
        {
            // 计划 and 力争 before the period make it a plan; anything else before it may be another body's name.
            var period = words.IndexOf(quantity.Period, StringComparison.Ordinal);
            if (period == 0 || (period is > 0 and <= 4 && quantity.Polarity == Polarity.Target))
                words = words[(period + quantity.Period.Length)..].TrimStart(Adverbs);
        }

        return words.Length < least ? null : new Mention(quantity, string.Concat(words, quantity.Unit), TextSpan.FromBounds(start, end));
    }
}
