using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>
/// Reads words of relative time and of intention. 将 is an intention only with a subject before it or at the head of its
/// clause, and where no word after it makes it the 将 that takes an object (将…纳入…).
/// </summary>
internal static class TimeWordReader
{
    /// <summary>All of them in reading order; quoted words and titles are left out.</summary>
    public static ImmutableArray<TimeWord> Read(ClaimContext context, PartPlaces parts)
    {
        var words = ImmutableArray.CreateBuilder<TimeWord>();
        var end = 0;
        foreach (ref readonly var hit in context.Phrases.Of(LexiconNames.TimeWords))
        {
            if (hit.Span.Start < end || !MentionPlaces.IsOwnText(context, hit.Span)) continue;
            TimeWordKind? kind = hit.Entry.First("role") switch
            {
                "relative" => TimeWordKind.Relative,
                "coming" => TimeWordKind.Coming,
                "intention" when IsIntention(context, hit.Span) => TimeWordKind.Future,
                "turn" when MentionPlaces.OpensSentence(context, hit.Span.Start) => TimeWordKind.Future,
                _ => null,
            };
            if (kind is not { } known) continue;
            var part = parts.At(hit.Span.Start);
            words.Add(new TimeWord(hit.Span, hit.Entry.Id, known, part)
            {
                Shifts = part is not null && hit.Entry.Fields.TryGetValue("clearIn", out var clear) && !clear.Contains(part, StringComparer.Ordinal),
            });
            end = hit.Span.End;
        }

        return words.DrainToImmutable();
    }

    private static bool IsIntention(ClaimContext context, TextSpan span)
    {
        var clause = MentionPlaces.Near(context.Tokens.ClauseAt(span.Start), span);
        foreach (var hit in context.Phrases.In(LexiconNames.TimeWords, TextSpan.FromBounds(span.End, Math.Max(span.End, clause.End))))
            if (hit.Entry.Has("role", "object")) return false;
        if (clause.Start == span.Start) return true;
        foreach (var hit in context.Phrases.In(LexiconNames.TimeWords, TextSpan.FromBounds(clause.Start, span.Start)))
            if (hit.Entry.Has("role", "subject")) return true;
        return false;
    }
}
