namespace Compliance.Structure.Numbering;

/// <summary>
/// The number that each heading should bear: the style most of its siblings have, and the value its place in the list asks for.
/// </summary>
internal static class MarkerExpectations
{
    /// <summary>The expected number of each heading, or null where the written one is right.</summary>
    public static ExpectedNumber?[] Find(string text, List<HeadingDraft> drafts, int[] levels)
    {
        var expected = new ExpectedNumber?[levels.Length];
        var lists = new List<int>[5];
        var lasts = new int[5];
        for (var level = 0; level < lists.Length; level++) lists[level] = [];
        for (var i = 0; i <= levels.Length; i++)
        {
            var level = i < levels.Length ? Math.Min(levels[i], lists.Length) : 0;
            for (var deeper = level; deeper < lists.Length; deeper++) Close(lists[deeper], ref lasts[deeper], text, drafts, expected);
            if (i < levels.Length) lists[level - 1].Add(i);
        }

        return expected;
    }

    // The numbers may run on from the list before (1. 2. under one heading, 3. 4. under the next), and start anew within it.
    private static void Close(List<int> list, ref int last, string text, List<HeadingDraft> drafts, ExpectedNumber?[] expected)
    {
        if (list.Count == 0) return;
        var style = MajorityStyle(list, drafts);
        var previous = last > 0 && drafts[list[0]].Marker.Ordinal == last + 1 ? last : 0;
        var position = previous;
        for (var i = 0; i < list.Count; i++)
        {
            var index = list[i];
            var marker = drafts[index].Marker;
            if (IsRestart(list, i, previous, drafts)) position = 0;
            position++;
            var ordinal = marker.Ordinal == position || marker.Ordinal == previous + 1 ? marker.Ordinal : position;
            if (marker.Style != style || marker.Ordinal != ordinal)
                expected[index] = new(Write(text, drafts[list[0]].Marker, marker, style, ordinal), style, ordinal);
            previous = marker.Ordinal;
        }

        last = previous;
        list.Clear();
    }

    // (一)(二) 原因: (一)(二): a second list under the same heading. A lone 1 between 2 and 4 is a slip for 3 instead.
    private static bool IsRestart(List<int> list, int at, int previous, List<HeadingDraft> drafts) =>
        drafts[list[at]].Marker.Ordinal == 1 && previous >= 2
        && (at + 1 == list.Count || drafts[list[at + 1]].Marker.Ordinal != previous + 2);

    private static HeadingStyle MajorityStyle(List<int> list, List<HeadingDraft> drafts)
    {
        Span<int> counts = stackalloc int[4];
        foreach (var index in list) counts[(int)drafts[index].Marker.Style]++;
        var best = 0;
        for (var style = 1; style < counts.Length; style++)
            if (counts[style] > counts[best])
                best = style;
        return (HeadingStyle)best;
    }

    private static string Write(string text, Marker first, Marker own, HeadingStyle style, int ordinal)
    {
        var hanzi = style is HeadingStyle.HanziDun or HeadingStyle.HanziParen;
        var number = hanzi ? HanziOrdinal.Write(Math.Min(ordinal, 99)) : ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (style is HeadingStyle.HanziParen or HeadingStyle.ArabicParen)
            return text[own.Start] == '(' ? $"({number})" : $"（{number}）";
        if (style == HeadingStyle.HanziDun) return number + "、";
        return number + (first.Style == HeadingStyle.ArabicDot ? text[first.End - 1] : '.');
    }
}
