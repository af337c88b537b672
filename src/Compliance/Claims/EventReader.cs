using System.Collections.Immutable;
using System.Globalization;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Reads mentions of what exists from a known day on.</summary>
internal static class EventReader
{
    /// <summary>All of them in reading order; an entry without a readable day is passed over.</summary>
    public static ImmutableArray<EventMention> Read(ClaimContext context, PartPlaces parts)
    {
        var events = ImmutableArray.CreateBuilder<EventMention>();
        foreach (ref readonly var hit in context.Phrases.Of(LexiconNames.Events))
        {
            if (hit.Entry.First("since") is not { } written || !MentionPlaces.IsBody(context, hit.Span)) continue;
            if (!DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var since)) continue;
            var planned = hit.Entry.Fields.TryGetValue("plannedIn", out var ids) && parts.At(hit.Span.Start) is { } part && ids.Contains(part, StringComparer.Ordinal);
            events.Add(new EventMention(
                hit.Span,
                hit.Entry.Id,
                hit.Entry.First("name") ?? hit.Entry.Id,
                since,
                planned || IsFuture(context, hit.Span),
                hit.Entry.Has("announced", "true"),
                hit.Entry.Has("namesakes", "true")));
        }

        return events.DrainToImmutable();
    }

    private static bool IsFuture(ClaimContext context, TextSpan span)
    {
        foreach (var hit in context.Phrases.In(LexiconNames.Events, MentionPlaces.Near(context.Tokens.SentenceAt(span.Start), span)))
            if (hit.Entry.Has("role", "future")) return true;
        return false;
    }
}
