namespace Compliance.Structure.Numbering;

/// <summary>The number a heading should bear where the written one differs.</summary>
/// <param name="Marker">As it would be written.</param>
/// <param name="Style">The style of most of its siblings.</param>
/// <param name="Ordinal">The value its place in the list asks for.</param>
internal sealed record ExpectedNumber(string Marker, HeadingStyle Style, int Ordinal);
