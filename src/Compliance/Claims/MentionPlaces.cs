using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Tells the report's own words from those it quotes and from the page around it.</summary>
internal static class MentionPlaces
{
    private const int QuoteReach = 40;
    private const int SentenceReach = 200;

    /// <summary>True inside the body, outside chrome and annexes, quotation marks and titles.</summary>
    public static bool IsOwnText(ClaimContext context, TextSpan span) =>
        IsBody(context, span) && !IsInside(context.Source.Folded, span.Start, '“', '”') && CitationAround(context, span) is null;

    /// <summary>True inside the body, outside chrome and annexes.</summary>
    public static bool IsBody(ClaimContext context, TextSpan span)
    {
        var report = context.Report;
        if (span.Start < report.Body.Start || span.End > report.Body.End) return false;
        if (report.Annex is { } annex && span.Start >= annex.Start) return false;
        var chrome = report.Chrome;
        int low = 0, high = chrome.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (chrome[middle].End <= span.Start) low = middle + 1;
            else high = middle;
        }

        return low == chrome.Length || !chrome[low].Overlaps(span);
    }

    /// <summary>The title in 《》 that holds the span, or null.</summary>
    public static Citation? CitationAround(ClaimContext context, TextSpan span)
    {
        var citations = context.Citations;
        int low = 0, high = citations.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (citations[middle].Span.Start <= span.Start) low = middle + 1;
            else high = middle;
        }

        // A nested title ends before the one that holds it.
        for (var i = low - 1; i >= 0 && i >= low - 3; i--)
            if (citations[i].Span.End >= span.End) return citations[i];
        return null;
    }

    /// <summary>The part of <paramref name="around"/> that lies near the span, so that asking of every mention stays linear in a text without full stops.</summary>
    public static TextSpan Near(TextSpan around, TextSpan span) =>
        TextSpan.FromBounds(Math.Max(around.Start, span.Start - SentenceReach), Math.Max(span.End, Math.Min(around.End, span.End + SentenceReach)));

    /// <summary>True where a sentence, or a clause after ；, starts at the offset.</summary>
    public static bool OpensSentence(ClaimContext context, int at)
    {
        var start = context.Tokens.SegmentAt(at).Start;
        if (at - start > SentenceReach) return false;
        while (start < at && (char.IsWhiteSpace(context.Source.Folded[start]) || context.Source.Folded[start] == '”')) start++;
        return start == at;
    }

    private static bool IsInside(string folded, int at, char open, char close)
    {
        var from = Math.Max(0, at - QuoteReach);
        var before = folded.AsSpan(from, at - from);
        return before.LastIndexOf(open) > before.LastIndexOf(close);
    }
}
