using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Structure;

/// <summary>One declared part of the report kind and how this report holds it. There is exactly one for each declared id.</summary>
public sealed record Part
{
    /// <summary>The id declared by the rule set.</summary>
    public required string Id { get; init; }

    /// <summary>Present, embedded or missing.</summary>
    public required PartStatus Status { get; init; }

    /// <summary>The part's text: its section, or the sentences of evidence; null where missing.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The heading that names it; null where only prose does, or none.</summary>
    public Heading? Heading { get; init; }

    /// <summary>Sentences that prove the part, in reading order; may be empty where a heading names it.</summary>
    public ImmutableArray<TextSpan> Evidence { get; init; } = [];

    /// <summary>Where it was sought: the proof of absence, nearest first; empty where nothing came near.</summary>
    public ImmutableArray<PartCandidate> Candidates { get; init; } = [];

    /// <summary>Where absence is reported: in a section its heading, else the title line.</summary>
    public TextSpan AbsencePlace { get; init; }
}
