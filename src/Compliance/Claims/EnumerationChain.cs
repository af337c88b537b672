namespace Compliance.Claims;

/// <summary>A chain while its markers are being collected.</summary>
internal sealed class EnumerationChain
{
    private readonly List<EnumerationMarker> _markers = [];

    /// <summary>Opens a chain with its first marker.</summary>
    /// <param name="first">The marker.</param>
    /// <param name="headingLevel">Level of the heading it stands under; 0 for none.</param>
    /// <param name="outer">The chain that was open when this one began, or null.</param>
    public EnumerationChain(EnumerationMarker first, int headingLevel, EnumerationChain? outer)
    {
        _markers.Add(first);
        HeadingLevel = headingLevel;
        Outer = outer;
    }

    public IReadOnlyList<EnumerationMarker> Markers => _markers;

    public EnumerationMarker First => _markers[0];

    public EnumerationMarker Last => _markers[^1];

    public int HeadingLevel { get; }

    public EnumerationChain? Outer { get; }

    /// <summary>True where some marker could have belonged to another open chain just as well.</summary>
    public bool Ambiguous { get; set; }

    /// <summary>True where a sentence ended a chain of items parted by semicolons, so that no later marker can belong to it.</summary>
    public bool IsFinished { get; set; }

    public void Add(EnumerationMarker marker) => _markers.Add(marker);

    /// <summary>Nested in the outer chain: only where that one goes on after this one began; else it is a restart.</summary>
    public bool IsNested => Outer is { } outer && outer.Last.Span.Start > First.Span.Start;

    /// <summary>0 for a chain of its own; one more for each chain around it. Looks outwards a bounded number of steps.</summary>
    public int Depth
    {
        get
        {
            var depth = 0;
            var chain = this;
            for (var step = 0; step < EnumerationReader.MaxOpen && chain is not null; step++, chain = chain.Outer)
                if (chain.IsNested) depth++;
            return depth;
        }
    }

    /// <summary>A lone later number opens no chain, nor does a lone 第一 or 其一, nor one inside a clause.</summary>
    public bool IsChain => _markers.Count > 1
        || (First.Form == EnumerationMarkerForm.Is && First is { Ordinal: 1, Delimited: true });
}
