using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Finds the words that say what a number counts: those behind its unit, else those before it in its clause.</summary>
internal readonly ref struct MeasureReader(ClaimContext context)
{
    private const int MaxBehind = 24;
    private const int MaxBefore = 40;

    private readonly string _folded = context.Source.Folded;
    private readonly LexiconSet _lexicons = context.Lexicons;

    /// <summary>The measure's span, or null.</summary>
    /// <param name="from">Where the words before may begin: the clause, or the number before in it.</param>
    /// <param name="start">First character of the number with its approximation.</param>
    /// <param name="end">Just after unit and approximation.</param>
    /// <param name="limit">Where the words behind must end: the next number or mark.</param>
    public TextSpan? Of(int from, int start, int end, int limit) => Behind(end, limit) ?? Before(from, start);

    /// <summary>The trimmed words of <c>[from, to)</c>, or null where nothing is left.</summary>
    public TextSpan? Before(int from, int to)
    {
        from = Math.Max(from, to - MaxBefore);
        while (to > from && IsEdge(_folded[to - 1])) to--;
        while (from < to && IsEdge(_folded[from])) from++;
        if (from == to) return null;
        var (trimmedFrom, trimmedTo) = (from, to);
        while (_lexicons.MeasureTrailing.SuffixOf(_folded.AsSpan(trimmedFrom, trimmedTo - trimmedFrom)) is > 0 and var length && trimmedTo - length > trimmedFrom)
        {
            trimmedTo -= length;
            while (trimmedTo > trimmedFrom && IsEdge(_folded[trimmedTo - 1])) trimmedTo--;
        }

        while (_lexicons.MeasureLeading.PrefixOf(_folded.AsSpan(trimmedFrom, trimmedTo - trimmedFrom)) is > 0 and var length && trimmedFrom + length < trimmedTo)
        {
            trimmedFrom += length;
            while (trimmedFrom < trimmedTo && IsEdge(_folded[trimmedFrom])) trimmedFrom++;
        }

        return trimmedFrom < trimmedTo ? TextSpan.FromBounds(trimmedFrom, trimmedTo) : TextSpan.FromBounds(from, to);
    }

    private TextSpan? Behind(int end, int limit)
    {
        var from = end < limit && _folded[end] == '的' ? end + 1 : end;
        limit = Math.Min(limit, from + MaxBehind);
        var to = from;
        while (to < limit && !IsEdge(_folded[to]) && _lexicons.MeasureStops.PrefixOf(_folded.AsSpan(to, limit - to)) == 0) to++;
        if (to == from) return null;
        return TextSpan.FromBounds(from, to);
    }

    private static bool IsEdge(char c) => c is ' ' or '、' or ',' or ':' or ';' or '。' or '(' or ')' or '!' or '?' or '\n' or '\r' or '|' or '\t' or '—' or '-' or '·';
}
