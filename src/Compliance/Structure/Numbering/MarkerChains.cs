namespace Compliance.Structure.Numbering;

/// <summary>What the numbers of one paragraph say together: which have a successor, and whether the paragraph is a report without line breaks.</summary>
internal readonly struct MarkerChains
{
    private const int LongText = 1000;
    private readonly List<PlacedMarker> _candidates;

    public MarkerChains(List<PlacedMarker> candidates)
    {
        _candidates = candidates;
        LostLineBreaks = candidates.Count > 1 &&
            (HasChain(HeadingStyle.HanziDun, 0) || HasChain(HeadingStyle.HanziParen, LongText));
    }

    /// <summary>True where several headings of the first order stand in the paragraph.</summary>
    public bool LostLineBreaks { get; }

    /// <summary>True where the next number of the same style stands later in the paragraph, before the same number comes again.</summary>
    public bool HasSuccessor(int index)
    {
        var marker = _candidates[index].Marker;
        for (var i = index + 1; i < _candidates.Count; i++)
        {
            var (other, setting) = _candidates[i];
            if (other.Style != marker.Style || setting == MarkerSetting.Clause) continue;
            if (other.Ordinal == marker.Ordinal + 1) return true;
            if (other.Ordinal == marker.Ordinal) return false;
        }

        return false;
    }

    private bool HasChain(HeadingStyle style, int leastDistance)
    {
        var last = default(Marker);
        foreach (var (marker, setting) in _candidates)
        {
            if (marker.Style != style || setting == MarkerSetting.Clause) continue;
            if (last.Ordinal > 0 && marker.Ordinal == last.Ordinal + 1 && marker.Start - last.Start >= leastDistance) return true;
            last = marker;
        }

        return false;
    }
}
