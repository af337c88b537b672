using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules.Loading;

/// <summary>What one rule set's own files say, before it is laid over the sets it extends. Rules are still JSON.</summary>
internal sealed record RuleSetLayer
{
    public required string Id { get; init; }

    /// <summary>The file it starts in, as diagnostics name it; tells layers apart.</summary>
    public string EntryName { get; init; } = "";

    public required string Edition { get; init; }

    public required LocalizedText Title { get; init; }

    public string? Jurisdiction { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    /// <summary>The lexicon whose hits make a text one of this kind, or null.</summary>
    public JsonCursor? Recognise { get; init; }

    public ImmutableArray<LegalSource> Sources { get; init; } = [];

    public ImmutableArray<PlacedPart> Parts { get; init; } = [];

    public ImmutableArray<PlacedLexicon> Lexicons { get; init; } = [];

    /// <summary>Parameters every rule can read, by name.</summary>
    public ImmutableArray<KeyValuePair<string, JsonCursor>> Parameters { get; init; } = [];

    /// <summary>Each rule's object, in its own file or inline.</summary>
    public ImmutableArray<JsonCursor> Rules { get; init; } = [];

    /// <summary>Changes to rules of the sets it extends, or its own, by rule id.</summary>
    public ImmutableArray<KeyValuePair<string, JsonCursor>> Overrides { get; init; } = [];

    /// <summary>Later editions by their first day.</summary>
    public ImmutableArray<RuleSetChange> Editions { get; init; } = [];

    /// <summary>Entry files of all rule sets it builds on, near and far.</summary>
    public ImmutableHashSet<string> Ancestors { get; init; } = [];

    /// <summary>The layer with nothing but its words; what belongs to its own kind of report is left behind.</summary>
    public RuleSetLayer LexiconsAlone() => new()
    {
        Id = Id, Edition = Edition, Title = Title, EntryName = EntryName, Ancestors = Ancestors, Lexicons = Lexicons,
    };
}
