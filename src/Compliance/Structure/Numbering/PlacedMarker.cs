namespace Compliance.Structure.Numbering;

/// <summary>A number that may open a heading, and what stands before it.</summary>
internal readonly record struct PlacedMarker(Marker Marker, MarkerSetting Setting);
