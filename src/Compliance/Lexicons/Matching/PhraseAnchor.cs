namespace Compliance.Lexicons.Matching;

/// <summary>
/// A literal of a pattern that is searched for; the rest of the pattern is checked around each place found. What every
/// candidate needs lies in the anchor itself, so that most are decided without a look at the pattern.
/// </summary>
internal readonly record struct PhraseAnchor
{
    /// <param name="program">The whole pattern.</param>
    /// <param name="segment">Index of the segment that holds the anchor.</param>
    /// <param name="offset">Where the anchor starts in that segment.</param>
    /// <param name="entry">Number of the lexicon entry in the whole set.</param>
    /// <param name="tight">Slot in which the pattern's last hit is kept, or -1 where it has no gaps and so needs none.</param>
    public PhraseAnchor(PhraseProgram program, int segment, int offset, int entry, int tight)
    {
        Program = program;
        Held = program.Segments[segment];
        Segment = segment;
        Offset = offset;
        Entry = entry;
        Tight = tight;
        IsFree = program is { Gaps: [], NotBefore: [], NotAfter: [] };
    }

    public PhraseProgram Program { get; }

    /// <summary>The segment that holds the anchor.</summary>
    public PhraseSegment Held { get; }

    public int Segment { get; }

    public int Offset { get; }

    public int Entry { get; }

    public int Tight { get; }

    /// <summary>True where the segment is the whole pattern and no guard forbids it anything.</summary>
    public bool IsFree { get; }
}
