namespace Compliance.Structure.Numbering;

/// <summary>A number that may open a heading, as it stands in the folded text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset just after its last character.</param>
/// <param name="WordsStart">Offset of the first character after it that is neither space nor a stray separator.</param>
/// <param name="Style">How it is written.</param>
/// <param name="Ordinal">Its value, 1 to 199.</param>
internal readonly record struct Marker(int Start, int End, int WordsStart, HeadingStyle Style, int Ordinal);
