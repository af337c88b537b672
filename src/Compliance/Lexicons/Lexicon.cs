using System.Collections.Immutable;

namespace Compliance.Lexicons;

/// <summary>A named list of entries.</summary>
/// <param name="Name">Name by which parts, extractors and rules refer to it.</param>
/// <param name="Entries">In the order of the file.</param>
public sealed record Lexicon(string Name, ImmutableArray<LexiconEntry> Entries);
