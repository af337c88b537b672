namespace Compliance.Lexicons.Matching;

/// <summary>
/// Extends a segment that was found to the tightest whole match around it. Each gap is walked once: of all places from
/// which a gap may start, only the nearest matters, for it is the least likely to be too far away or cut off by a stop.
/// </summary>
internal static class PhraseVerifier
{
    private const int PlacesPerGap = PhraseProgram.LongestGap + 1;

    /// <summary>The nearest end of a match whose segment <paramref name="segment"/> ends at <paramref name="end"/>; -1 where there is none.</summary>
    public static int FindEnd(PhraseProgram program, ReadOnlySpan<char> text, int segment, int end)
    {
        if (segment == program.Gaps.Length) return program.MayEnd(text, end) ? end : -1;
        if (segment + 1 == program.Gaps.Length) return NearestEnd(program, text, end);
        var places = PlacesPerGap * program.Gaps.Length;
        Span<int> buffer = stackalloc int[2 * places];
        var from = buffer[..places];
        var to = buffer[places..];
        from[0] = end;
        var count = 1;
        for (var gap = segment; gap < program.Gaps.Length; gap++)
        {
            count = Forward(text, program.Gaps[gap], program.Segments[gap + 1], from[..count], to);
            if (count == 0) return -1;
            var swap = from;
            from = to;
            to = swap;
        }

        foreach (var place in from[..count])
        {
            if (program.MayEnd(text, place)) return place;
        }

        return -1;
    }

    /// <summary>The nearest start of a match whose segment <paramref name="segment"/> starts at <paramref name="start"/>; -1 where there is none.</summary>
    public static int FindStart(PhraseProgram program, ReadOnlySpan<char> text, int segment, int start)
    {
        if (segment == 0) return program.MayStart(text, start) ? start : -1;
        if (segment == 1) return NearestStart(program, text, start);
        var places = PlacesPerGap * program.Gaps.Length;
        Span<int> buffer = stackalloc int[2 * places];
        var from = buffer[..places];
        var to = buffer[places..];
        from[0] = start;
        var count = 1;
        for (var gap = segment - 1; gap >= 0; gap--)
        {
            count = Backward(text, program.Gaps[gap], program.Segments[gap], from[..count], to);
            if (count == 0) return -1;
            var swap = from;
            from = to;
            to = swap;
        }

        foreach (var place in from[..count])
        {
            if (program.MayStart(text, place)) return place;
        }

        return -1;
    }

    // The last gap from one place: nothing need be kept. The first gap, below, is its mirror image.
    private static int NearestEnd(PhraseProgram program, ReadOnlySpan<char> text, int from)
    {
        var gap = program.Gaps[^1];
        ref readonly var segment = ref program.Segments[^1];
        var last = Math.Min(from + gap.Maximum, text.Length - segment.Length);
        for (var start = from; start <= last; start++)
        {
            var end = start + segment.Length;
            if (!segment.CannotStartWith(text[start]) && start - from >= gap.Minimum && segment.Matches(text, start) && program.MayEnd(text, end)) return end;
            if (PhraseGap.Stops(text[start])) return -1;
        }

        return -1;
    }

    private static int NearestStart(PhraseProgram program, ReadOnlySpan<char> text, int from)
    {
        var gap = program.Gaps[0];
        ref readonly var segment = ref program.Segments[0];
        var last = Math.Max(from - gap.Maximum, segment.Length);
        for (var end = from; end >= last; end--)
        {
            var start = end - segment.Length;
            if (!segment.CannotStartWith(text[start]) && from - end >= gap.Minimum && segment.Matches(text, start) && program.MayStart(text, start)) return start;
            if (PhraseGap.Stops(text[end - 1])) return -1;
        }

        return -1;
    }

    // `from` holds places in rising order; `to` receives the ends of `segment` behind the gap, rising.
    private static int Forward(ReadOnlySpan<char> text, PhraseGap gap, in PhraseSegment segment, ReadOnlySpan<int> from, Span<int> to)
    {
        var count = 0;
        var next = 0;
        var nearest = -1;
        var clear = from[0];
        var last = Math.Min(from[^1] + gap.Maximum, text.Length - segment.Length);
        for (var start = from[0] + gap.Minimum; start <= last; start++)
        {
            while (next < from.Length && from[next] <= start - gap.Minimum) nearest = from[next++];
            for (; clear < start; clear++)
            {
                if (!PhraseGap.Stops(text[clear])) continue;
                // Places up to this stop are cut off from all that follows.
                nearest = nearest <= clear ? -1 : nearest;
                while (next < from.Length && from[next] <= clear) next++;
            }

            if (nearest < 0 && next == from.Length) break;
            if (nearest >= 0 && start - nearest <= gap.Maximum && segment.Matches(text, start)) to[count++] = start + segment.Length;
        }

        return count;
    }

    // The mirror image: `from` falls, and `to` receives the starts of `segment` before the gap, falling.
    private static int Backward(ReadOnlySpan<char> text, PhraseGap gap, in PhraseSegment segment, ReadOnlySpan<int> from, Span<int> to)
    {
        var count = 0;
        var next = 0;
        var nearest = -1;
        var clear = from[0];
        var last = Math.Max(from[^1] - gap.Maximum, segment.Length);
        for (var end = from[0] - gap.Minimum; end >= last; end--)
        {
            while (next < from.Length && from[next] >= end + gap.Minimum) nearest = from[next++];
            for (; clear > end; clear--)
            {
                if (!PhraseGap.Stops(text[clear - 1])) continue;
                nearest = nearest >= clear ? -1 : nearest;
                while (next < from.Length && from[next] >= clear) next++;
            }

            if (nearest < 0 && next == from.Length) break;
            if (nearest >= 0 && nearest - end <= gap.Maximum && segment.Matches(text, end - segment.Length)) to[count++] = end - segment.Length;
        }

        return count;
    }
}
