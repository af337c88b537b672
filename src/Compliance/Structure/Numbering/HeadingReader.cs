using Compliance.Text;

namespace Compliance.Structure.Numbering;

/// <summary>
/// Finds the headings of the body. A number at the start of a paragraph opens one. A number inside a paragraph does so only
/// where it continues a chain and stands where a heading can stand; text that lost its line breaks asks for less.
/// </summary>
internal sealed class HeadingReader(string folded)
{
    private const int MaxInlineWords = 40;
    private const int MaxLooseOrdinal = 30;
    private readonly List<PlacedMarker> _candidates = [];
    private readonly List<Marker> _accepted = [];
    private readonly List<HeadingDraft> _drafts = [];
    private readonly int[] _last = new int[4];

    /// <summary>The headings of <paramref name="paragraphs"/> in reading order.</summary>
    public List<HeadingDraft> Read(ReadOnlySpan<TextSpan> paragraphs, CancellationToken cancellationToken)
    {
        foreach (var paragraph in paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TableText.IsRow(folded.AsSpan(paragraph.Start, paragraph.Length))) continue;
            _candidates.Clear();
            _accepted.Clear();
            MarkerScanner.Scan(folded, paragraph, _candidates);
            if (_candidates.Count == 0) continue;
            var chains = new MarkerChains(_candidates);
            Select(paragraph, chains);
            for (var i = 0; i < _accepted.Count; i++)
                _drafts.Add(HeadingWords.Read(folded, _accepted[i], i + 1 < _accepted.Count ? _accepted[i + 1].Start : paragraph.End, paragraph.End, chains.LostLineBreaks));
        }

        return _drafts;
    }

    private void Select(TextSpan paragraph, in MarkerChains chains)
    {
        for (var i = 0; i < _candidates.Count; i++)
        {
            if (!Opens(i, chains, paragraph)) continue;
            var marker = _candidates[i].Marker;
            var style = (int)marker.Style;
            _last[style] = marker.Ordinal;
            Array.Clear(_last, style + 1, _last.Length - style - 1);
            _accepted.Add(marker);
        }
    }

    private bool Opens(int index, in MarkerChains chains, TextSpan paragraph)
    {
        var (marker, setting) = _candidates[index];
        var next = _last[(int)marker.Style] + 1;
        if (setting == MarkerSetting.ParagraphStart) return marker.Ordinal <= MaxLooseOrdinal || marker.Ordinal == next;
        if (marker.Ordinal != next || marker.WordsStart >= paragraph.End) return false;
        if (setting == MarkerSetting.Clause || (setting == MarkerSetting.Colon && marker.Ordinal != 1)) return false;
        var sentence = setting == MarkerSetting.Sentence;
        var chained = marker.Ordinal > 1 || chains.HasSuccessor(index);
        return (marker.Style, chains.LostLineBreaks) switch
        {
            (HeadingStyle.HanziDun, true) => true,
            (HeadingStyle.HanziDun, false) => (sentence || setting is MarkerSetting.Colon or MarkerSetting.Space) && HasShortWords(marker, paragraph.End),
            (HeadingStyle.HanziParen, true) => chained,
            (HeadingStyle.HanziParen, false) => chained && sentence,
            (_, true) => chained && (setting != MarkerSetting.Words || FollowsHeadingWords(marker.Start)),
            (_, false) => chained && sentence && _accepted.Count > 0,
        };
    }

    private bool HasShortWords(Marker marker, int limit)
    {
        var words = folded.AsSpan(marker.WordsStart, limit - marker.WordsStart);
        return words.Length <= MaxInlineWords || HeadingWords.IndexOfTerminator(words[..MaxInlineWords]) >= 0;
    }

    private bool FollowsHeadingWords(int at)
    {
        if (_accepted.Count == 0) return false;
        var from = _accepted[^1].WordsStart;
        return at - from <= MaxInlineWords && HeadingWords.IndexOfTerminator(folded.AsSpan(from, at - from)) < 0;
    }
}
