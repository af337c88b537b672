using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Passages;

/// <summary>Titles and set phrases, which any report may repeat.</summary>
internal static class SharedText
{
    /// <summary>Letters, digits and Chinese characters of <paramref name="span"/> that belong to titles and set phrases.</summary>
    public static int Length(ClaimContext context, TextSpan span)
    {
        var shared = 0;
        var covered = span.Start;
        var phrases = context.Phrases.In(LexiconNames.SharedPhrases, span);
        var citations = context.Citations;
        var citation = FirstAt(citations, span.Start);
        var phrase = 0;
        while (true)
        {
            var hasCitation = citation < citations.Length && citations[citation].Span.Start < span.End;
            var hasPhrase = phrase < phrases.Length;
            if (!hasCitation && !hasPhrase) return shared;
            var next = hasCitation && (!hasPhrase || citations[citation].Span.Start <= phrases[phrase].Span.Start)
                ? citations[citation++].Span
                : phrases[phrase++].Span;
            var start = Math.Max(next.Start, covered);
            var end = Math.Min(next.End, span.End);
            for (var i = start; i < end; i++)
                if (char.IsLetterOrDigit(context.Source.Folded[i])) shared++;
            covered = Math.Max(covered, end);
        }
    }

    private static int FirstAt(ImmutableArray<Citation> citations, int offset)
    {
        var low = 0;
        var high = citations.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (citations[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
