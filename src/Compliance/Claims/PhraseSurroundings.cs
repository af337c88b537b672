using Compliance.Claims.Tokens;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>What stands around a place in a report: marks, heading, part, page.</summary>
internal static class PhraseSurroundings
{
    // A blank or the mark itself may stand between a phrase and the bracket that holds it.
    public static PhrasePlaces PlaceOf(ClaimContext context, TextSpan span)
    {
        var report = context.Report;
        var place = IsChrome(report, span) ? PhrasePlaces.Chrome : PhrasePlaces.None;
        var within = WithinAt(context.Tokens, span.Start);
        if ((within & Enclosure.Title) != 0) place |= PhrasePlaces.Title;
        if ((within & Enclosure.Quote) != 0) place |= PhrasePlaces.Quote;
        if ((within & (Enclosure.Round | Enclosure.Square)) != 0) place |= PhrasePlaces.Brackets;
        return IsInHeading(report, span) ? place | PhrasePlaces.Heading : place;
    }

    /// <summary>Id of the innermost part around <paramref name="offset"/>, or null.</summary>
    public static string? PartOf(Report report, int offset)
    {
        Part? innermost = null;
        foreach (var part in report.Parts)
        {
            if (part.Span is { } span && span.Contains(offset) && (innermost is null || span.Length < innermost.Span!.Value.Length)) innermost = part;
        }

        return innermost?.Id;
    }

    private static bool IsChrome(Report report, TextSpan span)
    {
        if (!report.Body.Contains(span)) return true;
        foreach (var chrome in report.Chrome)
        {
            if (chrome.Overlaps(span)) return true;
        }

        return false;
    }

    // The marks open just before an offset: those open around the last token before it, and that token itself where it opens.
    private static Enclosure WithinAt(TokenStream stream, int offset)
    {
        var index = stream.FirstAt(offset) - 1;
        if (index < 0) return Enclosure.None;
        var token = stream.Tokens[index];
        if (token.Kind != TokenKind.Open || token.Value < 0) return token.Within;
        return token.Within | token.Mark switch
        {
            '《' or '〈' => Enclosure.Title,
            '(' => Enclosure.Round,
            '[' or '【' or '〔' => Enclosure.Square,
            _ => Enclosure.Quote,
        };
    }

    private static bool IsInHeading(Report report, TextSpan span)
    {
        var low = 0;
        var high = report.Headings.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (report.Headings[middle].Span.Start <= span.Start) low = middle + 1;
            else high = middle;
        }

        return low > 0 && report.Headings[low - 1].Span.Contains(span);
    }
}
