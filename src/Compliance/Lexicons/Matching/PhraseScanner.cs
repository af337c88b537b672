namespace Compliance.Lexicons.Matching;

/// <summary>One pass over a text: finds the anchors, checks the pattern around each, gathers the hits.</summary>
internal sealed class PhraseScanner
{
    private const int CancellationStride = 1 << 16;

    private readonly AnchorTable _table;

    public PhraseScanner(IReadOnlyList<(int Entry, PhraseProgram Program)> patterns)
    {
        var chooser = new AnchorChooser();
        foreach (var (_, program) in patterns) chooser.Count(program);
        var anchors = new List<(string, PhraseAnchor)>(patterns.Count);
        foreach (var (entry, program) in patterns)
        {
            var (segment, offset, texts) = chooser.Choose(program);
            var tight = program.Gaps.Length == 0 ? -1 : TightPatterns++;
            foreach (var text in texts)
            {
                anchors.Add((text, new PhraseAnchor(program, segment, offset, entry, tight)));
            }
        }

        _table = new AnchorTable(anchors);
    }

    /// <summary>Number of patterns with gaps.</summary>
    public int TightPatterns { get; }

    public void Scan(ReadOnlySpan<char> text, ref HitBuffer hits, CancellationToken cancellationToken)
    {
        var table = _table;
        for (var from = 0; from < text.Length; from += CancellationStride)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var until = Math.Min(text.Length - from, CancellationStride) + from;
            for (var at = from; at < until; at++)
            {
                var first = text[at];
                if (table.IsSingle(first)) CheckAll(text, first, at, ref hits);
                if (at + 1 == text.Length) break;
                var pair = AnchorTable.Extend(first, text[at + 1]);
                if (table.MayBegin(pair)) Walk(text, pair, at, ref hits);
            }
        }
    }

    // From the first two characters on, for as long as an anchor may have this beginning.
    private void Walk(ReadOnlySpan<char> text, uint hash, int start, ref HitBuffer hits)
    {
        var table = _table;
        var end = Math.Min(text.Length, start + table.Longest);
        for (var at = start + 2; ; at++)
        {
            if (table.MayBeWhole(hash)) CheckAll(text, hash, start, ref hits);
            if (at >= end) return;
            hash = AnchorTable.Extend(hash, text[at]);
            if (!table.MayBegin(hash)) return;
        }
    }

    private void CheckAll(ReadOnlySpan<char> text, uint hash, int start, ref HitBuffer hits)
    {
        foreach (ref readonly var anchor in _table.At(hash)) Check(text, in anchor, start, ref hits);
    }

    private static void Check(ReadOnlySpan<char> text, in PhraseAnchor anchor, int found, ref HitBuffer hits)
    {
        var at = found - anchor.Offset;
        if (!anchor.Held.Matches(text, at)) return;
        var after = at + anchor.Held.Length;
        if (anchor.IsFree)
        {
            hits.Add(anchor.Entry, at, after);
            return;
        }

        var start = PhraseVerifier.FindStart(anchor.Program, text, anchor.Segment, at);
        if (start < 0) return;
        var end = PhraseVerifier.FindEnd(anchor.Program, text, anchor.Segment, after);
        if (end < 0) return;
        if (anchor.Tight < 0) hits.Add(anchor.Entry, start, end);
        else hits.AddTight(anchor.Tight, anchor.Entry, start, end);
    }
}
