namespace Compliance.Lexicons.Matching;

/// <summary>A pattern with gaps, classes or guards, to be checked around each place where its anchor was found.</summary>
/// <param name="Program">The whole pattern.</param>
/// <param name="Segment">Index of the segment that holds the anchor.</param>
/// <param name="Offset">Where the anchor starts in that segment.</param>
/// <param name="Tight">Slot in which the pattern's last hit is kept, or -1 where it has no gaps and so needs none.</param>
internal sealed record AnchoredPattern(PhraseProgram Program, int Segment, int Offset, int Tight)
{
    /// <summary>The segment that holds the anchor.</summary>
    public PhraseSegment Held { get; } = Program.Segments[Segment];
}
