using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// Sentences and clauses as far as they lie near a place. A sentence that lost its punctuation may be megabytes long; nothing
/// that far away says anything about a number.
/// </summary>
internal static class Surroundings
{
    /// <summary>The furthest a word can stand from the number it speaks of.</summary>
    public const int Reach = 300;

    /// <summary>The part of <paramref name="span"/> within reach of <paramref name="place"/>, which lies in it.</summary>
    public static TextSpan Near(TextSpan span, int place) => TextSpan.FromBounds(
        Math.Min(place, Math.Max(span.Start, place - Reach)), Math.Max(place, Math.Min(span.End, place + Reach)));

    /// <summary>The sentence around <paramref name="place"/>, within reach.</summary>
    public static TextSpan SentenceNear(this RelationContext context, int place) => Near(context.Tokens.SentenceAt(place), place);

    /// <summary>The part of a sentence around <paramref name="place"/>, within reach.</summary>
    public static TextSpan SegmentNear(this RelationContext context, int place) => Near(context.Tokens.SegmentAt(place), place);

    /// <summary>Start of the clause around <paramref name="place"/>, within reach.</summary>
    public static int ClauseStartNear(this RelationContext context, int place) =>
        Math.Max(context.Tokens.ClauseAt(place).Start, place - Reach);
}
