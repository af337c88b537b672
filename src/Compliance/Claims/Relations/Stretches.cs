using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>Stretches of text between separators, with what stands in brackets and quotes kept whole. Reads folded text.</summary>
internal static class Stretches
{
    private const int MaxBack = 300;

    /// <summary>True for a mark that separates items, clauses or sentences.</summary>
    public static bool IsBoundary(char c) => c is '、' or ',' or ';' or ':' || IsSentenceEnd(c);

    /// <summary>True for a mark that ends a sentence.</summary>
    public static bool IsSentenceEnd(char c) => c is '。' or '!' or '?' or '\n' or '\r';

    /// <summary>From <paramref name="start"/> to the next boundary outside brackets and quotes, or an unopened closing bracket.</summary>
    public static TextSpan Next(string folded, int start, int limit)
    {
        var depth = 0;
        var position = start;
        for (; position < limit; position++)
        {
            var c = folded[position];
            if (IsOpening(c))
            {
                depth++;
            }
            else if (IsClosing(c))
            {
                if (depth == 0) break;
                depth--;
            }
            else if ((depth == 0 && IsBoundary(c)) || IsSentenceEnd(c))
            {
                break;
            }
        }

        return TextSpan.FromBounds(start, position);
    }

    /// <summary>Where the sentence around <paramref name="position"/> starts, looking back a bounded way.</summary>
    public static int SentenceStart(string folded, int position)
    {
        var floor = Math.Max(0, position - MaxBack);
        var start = position;
        while (start > floor && !IsSentenceEnd(folded[start - 1])) start--;
        return start;
    }

    /// <summary>Where the clause around <paramref name="position"/> starts: after ， ； ： or a sentence end.</summary>
    public static int ClauseStart(string folded, int position) => ClauseStart(folded, position, 0);

    /// <summary>As above, looking back no farther than <paramref name="least"/>.</summary>
    public static int ClauseStart(string folded, int position, int least)
    {
        var floor = Math.Max(least, position - MaxBack);
        var start = position;
        while (start > floor && folded[start - 1] is not (',' or ';' or ':') && !IsSentenceEnd(folded[start - 1])) start--;
        return start;
    }

    /// <summary>Where the sentence around <paramref name="position"/> ends (its mark excluded), looking ahead a bounded way.</summary>
    public static int SentenceEnd(string folded, int position, int farthest)
    {
        var ceiling = Math.Min(folded.Length, position + farthest);
        while (position < ceiling && !IsSentenceEnd(folded[position])) position++;
        return position;
    }

    /// <summary>True where a bracket opened at or after <paramref name="start"/> is still open at <paramref name="position"/>.</summary>
    public static bool IsInBrackets(string folded, int start, int position)
    {
        var depth = 0;
        for (var i = start; i < position; i++)
        {
            if (folded[i] is '(' or '[' or '《') depth++;
            else if (depth > 0 && folded[i] is ')' or ']' or '》') depth--;
        }

        return depth > 0;
    }

    /// <summary>Just after the bracket that opens at <paramref name="position"/>; <paramref name="position"/> itself where none does.</summary>
    public static int AfterBracket(string folded, int position, int limit)
    {
        if (position >= limit || folded[position] != '(') return position;
        var depth = 0;
        for (var i = position; i < limit; i++)
        {
            if (folded[i] == '(') depth++;
            else if (folded[i] == ')' && --depth == 0) return i + 1;
        }

        return position;
    }

    /// <summary>The span without white space at either end.</summary>
    public static TextSpan Trim(string folded, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(folded[start])) start++;
        return TextSpan.FromBounds(start, TrimEnd(folded, start, end));
    }

    /// <summary>The end without white space before it.</summary>
    public static int TrimEnd(string folded, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(folded[end - 1])) end--;
        return end;
    }

    private static bool IsOpening(char c) => c is '(' or '[' or '《' or '“' or '‘' or '【';

    private static bool IsClosing(char c) => c is ')' or ']' or '》' or '”' or '’' or '】';
}
