using System.Collections.Immutable;

namespace Compliance.Lexicons;

/// <summary>A named list of entries.</summary>
/// <param name="Name">Name by which parts, extractors and rules refer to it.</param>
/// <param name="Entries">In the order of the file.</param>
public sealed record Lexicon(string Name, ImmutableArray<LexiconEntry> Entries)
{
    /// <summary>True where each place it is found at is a fact that rules can select.</summary>
    public bool IsFact { get; init; }
}
