namespace Compliance.Claims;

/// <summary>The marks between the ends of a range: dashes, waves and 至.</summary>
internal static class RangeMarks
{
    /// <summary>Offset just after a range mark at <paramref name="at"/>, spaces around it included; <paramref name="at"/> where there is none.</summary>
    public static int EndOf(ReadOnlySpan<char> folded, int at)
    {
        var start = SkipSpace(folded, at);
        var end = start;
        while (end < folded.Length && end - start < 2 && folded[end] is '-' or '—' or '–' or '−' or '~' or '〜' or '─' or '‐' or '‑') end++;
        if (end == start && end < folded.Length && folded[end] == '至') end++;
        return end == start ? at : SkipSpace(folded, end);
    }

    private static int SkipSpace(ReadOnlySpan<char> folded, int at) => at < folded.Length && folded[at] == ' ' ? at + 1 : at;
}
