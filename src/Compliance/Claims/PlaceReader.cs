using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Reads the places that a gazetteer knows: entries with the id of the place above them in the field <c>parent</c>.</summary>
internal static class PlaceReader
{
    // No chain of administrative places is longer; the bound ends circles.
    private const int Deepest = 8;

    /// <summary>All of them in reading order; null without a gazetteer, or where it does not know the issuer's place.</summary>
    public static ImmutableArray<PlaceMention>? Read(ClaimContext context)
    {
        if (context.Lexicons.Of(LexiconNames.Gazetteer) is not { Entries.IsEmpty: false } || context.Report.Issuer is not { } issuer) return null;
        LexiconEntry? own = null;
        foreach (var hit in context.Phrases.In(LexiconNames.Gazetteer, issuer.Span))
            if (!hit.Entry.Has("role", "visit")) own = hit.Entry;
        if (own is null) return null;
        var places = context.Lexicons.PlacesById;
        var mentions = ImmutableArray.CreateBuilder<PlaceMention>();
        var end = 0;
        foreach (ref readonly var hit in context.Phrases.Of(LexiconNames.Gazetteer))
        {
            if (hit.Span.Start < end || hit.Entry.Has("role", "visit") || !MentionPlaces.IsOwnText(context, hit.Span)) continue;
            end = hit.Span.End;
            if (IsVisit(context, hit.Span)) continue;
            var relation = hit.Entry.Id == own.Id ? PlaceRelation.Own
                : IsAbove(places, hit.Entry.Id, own) ? PlaceRelation.Above
                : IsAbove(places, own.Id, hit.Entry) ? PlaceRelation.Below
                : PlaceRelation.Elsewhere;
            mentions.Add(new PlaceMention(hit.Span, relation));
        }

        return mentions.DrainToImmutable();
    }

    // Places one visits, helps or works with are named on purpose.
    private static bool IsVisit(ClaimContext context, TextSpan span)
    {
        foreach (var hit in context.Phrases.In(LexiconNames.Gazetteer, MentionPlaces.Near(context.Tokens.SegmentAt(span.Start), span)))
            if (hit.Entry.Has("role", "visit")) return true;
        return false;
    }

    private static bool IsAbove(IReadOnlyDictionary<string, LexiconEntry> places, string id, LexiconEntry below)
    {
        var entry = below;
        for (var depth = 0; depth < Deepest && entry.First("parent") is { } parent; depth++)
        {
            if (parent == id) return true;
            if (!places.TryGetValue(parent, out var above)) return false;
            entry = above;
        }

        return false;
    }
}
