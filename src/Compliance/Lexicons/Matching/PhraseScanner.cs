using System.Text;

namespace Compliance.Lexicons.Matching;

/// <summary>One pass over a text: finds the anchors, checks the pattern around each, gathers the hits.</summary>
internal sealed class PhraseScanner
{
    private const int CancellationStride = 1 << 16;

    private readonly AnchorTable _table;
    private readonly AnchoredPattern[] _patterns;
    private readonly string _words;

    public PhraseScanner(IReadOnlyList<(int Entry, PhraseProgram Program)> patterns)
    {
        var chooser = new AnchorChooser();
        foreach (var (_, program) in patterns) chooser.Count(program);
        var anchors = new List<(string, PhraseAnchor)>(patterns.Count);
        var checkedPatterns = new List<AnchoredPattern>();
        var words = new StringBuilder();
        foreach (var (entry, program) in patterns)
        {
            var (segment, offset, texts) = chooser.Choose(program);
            PhraseAnchor anchor;
            if (program is { Segments: [{ Classes: null } plain], NotBefore: [], NotAfter: [] })
            {
                anchor = new PhraseAnchor(entry, -1, words.Length, plain.Length);
                words.Append(plain.Literals);
            }
            else
            {
                anchor = new PhraseAnchor(entry, checkedPatterns.Count, 0, 0);
                checkedPatterns.Add(new AnchoredPattern(program, segment, offset, program.Gaps.Length == 0 ? -1 : TightPatterns++));
            }

            foreach (var text in texts) anchors.Add((text, anchor));
        }

        _table = new AnchorTable(anchors);
        _patterns = [.. checkedPatterns];
        _words = words.ToString();
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
        foreach (var anchor in _table.At(hash))
        {
            if (anchor.Pattern >= 0) Check(text, _patterns[anchor.Pattern], anchor.Entry, start, ref hits);
            else if (IsAt(text, start, _words.AsSpan(anchor.Start, anchor.Length))) hits.Add(anchor.Entry, start, start + anchor.Length);
        }
    }

    // Words are short: comparing character by character takes less than calling for a comparison of memory.
    private static bool IsAt(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> words)
    {
        if (words.Length > text.Length - start) return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (text[start + i] != words[i]) return false;
        }

        return true;
    }

    private static void Check(ReadOnlySpan<char> text, AnchoredPattern pattern, int entry, int found, ref HitBuffer hits)
    {
        var at = found - pattern.Offset;
        var held = pattern.Held;
        if (!held.Matches(text, at)) return;
        var start = PhraseVerifier.FindStart(pattern.Program, text, pattern.Segment, at);
        if (start < 0) return;
        var end = PhraseVerifier.FindEnd(pattern.Program, text, pattern.Segment, at + held.Length);
        if (end < 0) return;
        if (pattern.Tight < 0) hits.Add(entry, start, end);
        else hits.AddTight(pattern.Tight, entry, start, end);
    }
}
