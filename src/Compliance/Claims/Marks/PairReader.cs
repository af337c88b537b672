using Compliance.Claims.Tokens;
using Compliance.Text;

namespace Compliance.Claims.Marks;

/// <summary>
/// Reads marks without a partner. Marks pair inside a line; a quotation over a few paragraphs, each of which may open anew,
/// pairs as well. A bracket that ends a list number (1) 一)) has no partner and needs none.
/// </summary>
internal static class PairReader
{
    private const string Openers = "“‘「『(《〈【〔[\"";
    private const string Closers = "”’」』)》〉】〕]\"";
    private const int LongestQuotation = 1_000;
    private const int LongestListNumber = 4;

    /// <summary>Adds what has no partner to <paramref name="marks"/>.</summary>
    public static void Read(ClaimContext context, List<MarkUse> marks)
    {
        var text = context.Source.Folded;
        var open = new List<TextSpan>();
        foreach (var paragraph in context.Report.Paragraphs)
        {
            foreach (ref readonly var token in context.Tokens.In(paragraph))
            {
                if (token.Value >= 0 || token.Kind is not (TokenKind.Open or TokenKind.Close)) continue;
                if (token.Kind == TokenKind.Open && token.Mark != '"') open.Add(token.Span);
                else if (!IsApostrophe(text, token.Start) && !IsListNumber(text, paragraph.Start, token.Start)) Close(text, token, open, marks);
            }
        }

        var nextLine = 0;
        foreach (var span in open)
        {
            if (nextLine <= span.Start) nextLine = NextLine(text, span.Start);
            // A quotation over several paragraphs opens in each of them and closes once, in the last.
            if (nextLine == text.Length || text[nextLine] != text[span.Start]) marks.Add(new MarkUse(MarkKind.Unpaired, [span]));
        }
    }

    // The first character of the next line that is not blank; the text's end where there is none.
    private static int NextLine(string text, int at)
    {
        var lineEnd = text.AsSpan(at).IndexOfAny('\n', '\r');
        if (lineEnd < 0) return text.Length;
        at += lineEnd;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    private static void Close(string text, in Token token, List<TextSpan> open, List<MarkUse> marks)
    {
        var opener = Openers[Closers.IndexOf(token.Mark, StringComparison.Ordinal)];
        for (var i = open.Count - 1; i >= 0 && token.Start - open[i].Start <= LongestQuotation; i--)
        {
            if (text[open[i].Start] != opener) continue;
            var start = open[i].Start;
            open.RemoveAt(i);
            if (!text.AsSpan(start, token.Start - start).ContainsAny('\n', '\r')) marks.Add(new MarkUse(MarkKind.Crossed, [TextSpan.FromBounds(start, token.End)]));
            else OpenedAnew(text, opener, i - 1, open);
            return;
        }

        if (token.Mark == '"') open.Add(token.Span);
        else marks.Add(new MarkUse(MarkKind.Unpaired, [token.Span]));
    }

    private static void OpenedAnew(string text, char opener, int last, List<TextSpan> open)
    {
        for (var i = last; i >= 0; i--)
        {
            var start = open[i].Start;
            if (text[start] != opener || (start > 0 && !char.IsWhiteSpace(text[start - 1]))) return;
            open.RemoveAt(i);
        }
    }

    private static bool IsApostrophe(string text, int at) =>
        text[at] == '’' && at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]);

    private static bool IsListNumber(string text, int lineStart, int at)
    {
        if (text[at] is not (')' or '〕' or '】')) return false;
        var start = at;
        while (start > lineStart && at - start < LongestListNumber && (char.IsAsciiLetterOrDigit(text[start - 1]) || MarkScanner.IsNumeral(text[start - 1]))) start--;
        return start < at && (start == lineStart || text[start - 1] is ' ' or ',' or '、' or ';' or ':' or '。' or '“');
    }
}
