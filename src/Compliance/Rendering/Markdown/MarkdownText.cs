using System.Text;

namespace Compliance.Rendering.Markdown;

/// <summary>Words of a report or rule as Markdown that reads as those words: nothing in them is markup, HTML or a link.</summary>
internal static class MarkdownText
{
    /// <summary>The text escaped, on one line, unseen characters named.</summary>
    public static string Of(string text)
    {
        var shown = VisibleText.Of(text);
        var escaped = new StringBuilder(shown.Length + 8);
        for (var i = 0; i < shown.Length; i++)
        {
            var c = shown[i];
            if (IsMarkup(shown, i)) escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>
    /// Every character that CommonMark or GitHub's dialect may read as markup. A point or bracket after digits is markup only
    /// at the start of a line, a plus or minus there too.
    /// </summary>
    private static bool IsMarkup(string text, int at) => text[at] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '&' or '!' or '@' => true,
        '-' or '+' or '=' => at == 0,
        '.' when at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase) => true,
        '.' or ')' => at > 0 && text.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0,
        ':' => at + 2 < text.Length && text[at + 1] == '/' && text[at + 2] == '/',
        _ => false,
    };
}
