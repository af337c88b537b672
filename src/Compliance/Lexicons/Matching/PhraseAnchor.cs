namespace Compliance.Lexicons.Matching;

/// <summary>A literal of a pattern that is searched for; the rest of the pattern is checked around each place found.</summary>
/// <param name="Program">The whole pattern.</param>
/// <param name="Segment">Index of the segment that holds the anchor.</param>
/// <param name="Offset">Where the anchor starts in that segment.</param>
/// <param name="Entry">Number of the lexicon entry in the whole set.</param>
/// <param name="Tight">Slot in which the pattern's last hit is kept, or -1 where it has no gaps and so needs none.</param>
internal sealed record PhraseAnchor(PhraseProgram Program, int Segment, int Offset, int Entry, int Tight)
{
    /// <summary>The segment that holds the anchor.</summary>
    public PhraseSegment Held { get; } = Program.Segments[Segment];
}
