namespace Compliance.Lexicons.Matching;

/// <summary>A compiled pattern. <c>Gaps[i]</c> lies between <c>Segments[i]</c> and <c>Segments[i + 1]</c>.</summary>
/// <param name="Segments">At least one, none empty.</param>
/// <param name="Gaps">One fewer than the segments.</param>
/// <param name="NotBefore">None of these may stand straight after a hit.</param>
/// <param name="NotAfter">None of these may stand straight before a hit.</param>
internal sealed record PhraseProgram(
    PhraseSegment[] Segments, PhraseGap[] Gaps, PhraseSegment[] NotBefore, PhraseSegment[] NotAfter)
{
    /// <summary>Most characters of one gap.</summary>
    public const int LongestGap = 80;

    /// <summary>Most gaps of one pattern.</summary>
    public const int MostGaps = 3;

    /// <summary>Most characters of one pattern, as written.</summary>
    public const int LongestPattern = 256;

    /// <summary>True where no guard forbids a hit to end at <paramref name="end"/>.</summary>
    public bool MayEnd(ReadOnlySpan<char> text, int end)
    {
        foreach (var guard in NotBefore)
        {
            if (guard.Matches(text, end)) return false;
        }

        return true;
    }

    /// <summary>True where no guard forbids a hit to start at <paramref name="start"/>.</summary>
    public bool MayStart(ReadOnlySpan<char> text, int start)
    {
        foreach (var guard in NotAfter)
        {
            if (guard.Matches(text, start - guard.Length)) return false;
        }

        return true;
    }
}
