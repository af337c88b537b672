namespace Compliance.Structure.Numbering;

/// <summary>
/// Gives each heading its depth. A style opens a level where it first appears and keeps it while the level is open. A number of
/// another style that continues a list where it stands ((一)(2)(三): flattened Word numbering) is one of that list.
/// </summary>
internal sealed class LevelAssigner(List<HeadingDraft> drafts)
{
    // How far a list may be looked for that goes on after a number in another style; bounds the work.
    private const int LookAhead = 64;
    private readonly List<OpenLevel> _open = [];

    /// <summary>The 1-based depth of each heading.</summary>
    public int[] Assign()
    {
        var levels = new int[drafts.Count];
        for (var i = 0; i < levels.Length; i++) levels[i] = Place(i);
        return levels;
    }

    private int Place(int index)
    {
        var (style, ordinal) = (drafts[index].Marker.Style, drafts[index].Marker.Ordinal);
        var own = _open.FindLastIndex(open => open.Style == style);
        if (own >= 0) return Stay(own, ordinal);
        for (var level = _open.Count - 1; level >= 0; level--)
            if (Continues(_open[level], style, ordinal, index))
                return Stay(level, ordinal);

        if (_open.Count > 0 && Deeper(style) is var keep && keep < _open.Count && !LastGoesOn(index)) _open.RemoveRange(keep, _open.Count - keep);
        _open.Add(new OpenLevel(StyleOfList(index), ordinal));
        return _open.Count;
    }

    private int Stay(int level, int ordinal)
    {
        _open.RemoveRange(level + 1, _open.Count - level - 1);
        _open[level] = _open[level] with { Last = ordinal };
        return level + 1;
    }

    private bool Continues(OpenLevel open, HeadingStyle style, int ordinal, int index)
    {
        if (ordinal < 2 || ordinal != open.Last + 1) return false;
        if (IsBracketed(style) == IsBracketed(open.Style)) return !StartsOwnList(index) || NextOf(open.Style, index) == ordinal + 1;
        return NextOf(open.Style, index) == ordinal + 1;
    }

    // (1)(2)(3) under (一), where the first was lost: the list goes on in its own style with the same parent's number standing still.
    private bool StartsOwnList(int index)
    {
        var style = drafts[index].Marker.Style;
        return index + 1 < drafts.Count && drafts[index + 1].Marker.Style == style &&
            drafts[index + 1].Marker.Ordinal == drafts[index].Marker.Ordinal + 1;
    }

    // A list that opens with (1) and goes on with (二)(三) is a list of (一): the style of most of its numbers.
    private HeadingStyle StyleOfList(int index)
    {
        var (style, ordinal) = (drafts[index].Marker.Style, drafts[index].Marker.Ordinal);
        if (ordinal != 1 || !IsBracketed(style)) return style;
        var other = style == HeadingStyle.HanziParen ? HeadingStyle.ArabicParen : HeadingStyle.HanziParen;
        if (_open.Exists(open => open.Style == other)) return style;
        var next = 2;
        var surplus = 1;
        for (var i = index + 1; i < Math.Min(drafts.Count, index + LookAhead); i++)
        {
            var marker = drafts[i].Marker;
            if (_open.Exists(open => open.Style == marker.Style)) break;
            if (!IsBracketed(marker.Style) || marker.Ordinal != next) continue;
            surplus += marker.Style == style ? 1 : -1;
            next++;
        }

        return surplus < 0 ? other : style;
    }

    // The first open level whose style stands deeper than this one in the order of GB/T 9704: 一、(一) 1. (1).
    private int Deeper(HeadingStyle style)
    {
        var level = 0;
        while (level < _open.Count && _open[level].Style < style) level++;
        return level;
    }

    // 1. with (一)(二) under it, then 2.: an unusual order, but a nested one.
    private bool LastGoesOn(int index)
    {
        var last = _open[^1];
        return last.Style != HeadingStyle.HanziDun && drafts[index].Marker.Style != HeadingStyle.HanziDun &&
            drafts[index].Marker.Ordinal == 1 && NextOf(last.Style, index) == last.Last + 1;
    }

    private int NextOf(HeadingStyle style, int index)
    {
        for (var i = index + 1; i < Math.Min(drafts.Count, index + LookAhead); i++)
        {
            var marker = drafts[i].Marker;
            if (marker.Style == style) return marker.Ordinal;
            if (marker.Style < style && _open.Exists(open => open.Style == marker.Style)) return 0;
        }

        return 0;
    }

    private static bool IsBracketed(HeadingStyle style) => style is HeadingStyle.HanziParen or HeadingStyle.ArabicParen;

    private readonly record struct OpenLevel(HeadingStyle Style, int Last);
}
