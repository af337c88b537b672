using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>
/// Reads where the phrases of the fact lexicons stand. A hit inside a longer hit of the same lexicon is none, so that an
/// entry of the role <c>correct</c>, which is never reported itself, keeps the wrong form inside it silent. The fields
/// <c>outside</c> and <c>within</c> of an entry bind it to places and parts; <c>wholeLine</c> asks for a line of its own.
/// </summary>
internal static class PhraseReader
{
    private const string Correct = "correct";

    /// <summary>All such phrases, lexicon by lexicon, each in reading order.</summary>
    public static ImmutableArray<Phrase> Read(ClaimContext context)
    {
        var phrases = ImmutableArray.CreateBuilder<Phrase>();
        foreach (var lexicon in context.Lexicons.Lexicons)
        {
            if (!lexicon.IsFact) continue;
            context.Cancellation.ThrowIfCancellationRequested();
            var covered = -1;
            foreach (ref readonly var hit in context.Phrases.Of(lexicon.Name))
            {
                if (hit.Span.End <= covered) continue;
                covered = hit.Span.End;
                if (hit.Entry.Has("role", Correct)) continue;
                var place = PhraseSurroundings.PlaceOf(context, hit.Span);
                var part = PhraseSurroundings.PartOf(context.Report, hit.Span.Start);
                if (Counts(context, hit, place, part)) phrases.Add(new Phrase(lexicon.Name, hit.Entry, hit.Span, part, place));
            }
        }

        return phrases.DrainToImmutable();
    }

    private static bool Counts(ClaimContext context, in PhraseHit hit, PhrasePlaces place, string? part)
    {
        var fields = hit.Entry.Fields;
        var chrome = (place & PhrasePlaces.Chrome) != 0;
        if (chrome && !hit.Entry.Has("within", "chrome")) return false;
        if (hit.Entry.Has("wholeLine", "true") && !IsWholeLine(context.Source, hit.Span)) return false;
        if (fields.TryGetValue("outside", out var outside) && IsIn(outside, place, part)) return false;
        return chrome || !fields.TryGetValue("within", out var within) || within is ["chrome"] || IsIn(within, place, part);
    }

    private static bool IsIn(ImmutableArray<string> names, PhrasePlaces place, string? part)
    {
        foreach (var name in names)
        {
            var found = name switch
            {
                "title" => (place & PhrasePlaces.Title) != 0,
                "quote" => (place & PhrasePlaces.Quote) != 0,
                "heading" => (place & PhrasePlaces.Heading) != 0,
                "brackets" => (place & PhrasePlaces.Brackets) != 0,
                _ => string.Equals(name, part, StringComparison.Ordinal),
            };
            if (found) return true;
        }

        return false;
    }

    private static bool IsWholeLine(SourceText source, TextSpan span)
    {
        var text = source.Folded;
        var start = span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t') start--;
        var end = span.End;
        while (end < text.Length && text[end] is ' ' or '\t') end++;
        return (start == 0 || text[start - 1] is '\n' or '\r') && (end == text.Length || text[end] is '\n' or '\r');
    }
}
