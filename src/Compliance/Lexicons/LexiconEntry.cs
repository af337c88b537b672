using System.Collections.Immutable;

namespace Compliance.Lexicons;

/// <summary>One entry of a lexicon: the phrases that stand for it and the fields that rules and extractors read.</summary>
public sealed record LexiconEntry
{
    /// <summary>Id, unique in its lexicon.</summary>
    public required string Id { get; init; }

    /// <summary>Patterns of which any one hit is a hit of the entry, folded like the text.</summary>
    public required ImmutableArray<PhrasePattern> Patterns { get; init; }

    /// <summary>Named values besides the patterns, each a list; a single value is a list of one. Ordered by name, ordinal.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Fields { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal);

    /// <summary>True where the field <paramref name="name"/> holds <paramref name="value"/>.</summary>
    internal bool Has(string name, string value) =>
        Fields.TryGetValue(name, out var values) && values.Contains(value, StringComparer.Ordinal);

    /// <summary>The first value of the field <paramref name="name"/>, or null.</summary>
    internal string? First(string name) =>
        Fields.TryGetValue(name, out var values) && values.Length > 0 ? values[0] : null;
}
