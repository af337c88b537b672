using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>
/// Finds the issuer's own name and what comes near to it. A near miss follows the same place name, ends like the issuer's,
/// and differs by at most one character in four; what merely leaves characters out is an abbreviation.
/// </summary>
internal static class IssuerMentions
{
    private const int LeastName = 5;
    private const int CharactersPerSlip = 4;
    private const int MostMentions = 1000;

    /// <summary>Adds the mentions in reading order.</summary>
    public static void Read(ClaimContext context, ImmutableArray<OrganisationMention>.Builder mentions)
    {
        if (context.Report.Issuer is not { } issuer || issuer.Span.IsEmpty) return;
        var folded = context.Source.Folded;
        if (!TrySplit(context, issuer.Span, out var place, out var body)) return;
        var most = (body.Length - 1) / CharactersPerSlip;
        for (var at = context.Report.Body.Start; mentions.Count < MostMentions;)
        {
            var next = folded.AsSpan(at, context.Report.Body.End - at).IndexOf(place, StringComparison.Ordinal);
            if (next < 0) return;
            var start = at + next;
            at = start + place.Length;
            if (folded.AsSpan(at).StartsWith(body, StringComparison.Ordinal))
            {
                Add(context, mentions, TextSpan.FromBounds(start, at + body.Length), OrganisationRole.Issuer, null);
                continue;
            }

            if (CandidateAt(folded, at, body, most) is { } end)
                Add(context, mentions, TextSpan.FromBounds(start, end), OrganisationRole.NearIssuer, place + body);
        }
    }

    /// <summary>The place the name starts with last, and the rest; false where the rest is short, common to all places, or not one word.</summary>
    private static bool TrySplit(ClaimContext context, TextSpan issuer, out string place, out string body)
    {
        place = string.Empty;
        body = string.Empty;
        var before = issuer.Start;
        var end = issuer.Start;
        foreach (var hit in context.Phrases.In(LexiconNames.Organisations, issuer))
        {
            if (!hit.Entry.Has("role", "placeEnd") || issuer.End - hit.Span.End < LeastName || hit.Span.End - end < 2) continue;
            before = end;
            end = hit.Span.End;
        }

        if (end == issuer.Start) return false;
        var rest = TextSpan.FromBounds(end, issuer.End);
        foreach (var hit in context.Phrases.In(LexiconNames.Organisations, rest))
        {
            // Neighbouring townships often differ by one character: their names are never slips of each other.
            if (hit.Entry.Has("role", "placeEnd")) return false;
            if (hit.Entry.Has("role", "common") && hit.Span.Start == rest.Start) return false;
        }

        place = context.Source.Folded[before..end].Trim();
        body = context.Source.Folded[end..issuer.End];
        return !body.AsSpan().ContainsAny(" \t\r\n、") && !place.AsSpan().ContainsAny(" \t\r\n、");
    }

    private static int? CandidateAt(string folded, int at, string body, int most)
    {
        var limit = Math.Min(folded.Length, at + body.Length + most);
        for (var i = at; i < limit; i++)
        {
            if (!IsHan(folded[i])) return null;
            if (folded[i] != body[^1] || i - at + 1 < body.Length - most) continue;
            var candidate = folded.AsSpan(at, i - at + 1);
            var distance = EditDistance.Of(candidate, body, most);
            if (distance == 0 || distance > most || SameBarConjunctions(candidate, body)) return null;
            if (EditDistance.LeavesOut(candidate, body) || EditDistance.LeavesOut(body, candidate)) return null;
            return i + 1;
        }

        return null;
    }

    // 和, 与, 及 come and go in official names.
    private static bool SameBarConjunctions(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < a.Length && a[i] is ('和' or '与' or '及')) i++;
            while (j < b.Length && b[j] is ('和' or '与' or '及')) j++;
            if (i == a.Length || j == b.Length) return i == a.Length && j == b.Length;
            if (a[i++] != b[j++]) return false;
        }
    }

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    private static void Add(
        ClaimContext context, ImmutableArray<OrganisationMention>.Builder mentions, TextSpan span, OrganisationRole role, string? nearTo)
    {
        if (!MentionPlaces.IsBody(context, span)) return;
        mentions.Add(new OrganisationMention(span, context.Source.ToString(span), role)
        {
            NearTo = nearTo,
            IsCited = MentionPlaces.CitationAround(context, span) is not null,
        });
    }
}
