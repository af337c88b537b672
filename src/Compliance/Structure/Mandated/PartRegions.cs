using Compliance.Text;

namespace Compliance.Structure.Mandated;

/// <summary>Where each part stands, as far as it is known: the text that other parts' evidence may or may not lie in.</summary>
internal sealed class PartRegions(int parts)
{
    private readonly List<TextSpan>?[] _regions = new List<TextSpan>?[parts];

    /// <summary>Notes that the part declared at <paramref name="part"/> covers <paramref name="region"/>.</summary>
    public void Add(int part, TextSpan region) => (_regions[part] ??= []).Add(region);

    /// <summary>The part's regions in the order they were noted.</summary>
    public IReadOnlyList<TextSpan> Of(int part) => _regions[part] ?? [];

    /// <summary>True where <paramref name="place"/> starts in one of the part's regions.</summary>
    public bool Covers(int part, TextSpan place)
    {
        if (_regions[part] is not { } regions) return false;
        foreach (var region in regions)
            if (region.Contains(place.Start))
                return true;
        return false;
    }
}
