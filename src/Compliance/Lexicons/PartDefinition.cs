using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Lexicons;

/// <summary>One part a report kind must or may contain, with the words that show it. Comes from the rule set.</summary>
public sealed record PartDefinition
{
    /// <summary>Stable id, such as <c>measures</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The part's name as messages say it.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>True where a report without the part is incomplete.</summary>
    public required bool Required { get; init; }

    /// <summary>Name of the lexicon whose entries, found in a heading, make that heading name this part.</summary>
    public required string Headings { get; init; }

    /// <summary>Name of the lexicon whose entries, found in a sentence, are evidence of the part; null where prose proves nothing.</summary>
    public string? Evidence { get; init; }

    /// <summary>Ids of the parts inside which evidence does not count (plans and shortcomings also speak of measures).</summary>
    public ImmutableArray<string> ExcludeWithin { get; init; } = [];

    /// <summary>Id of the part that evidence must stand in (causes stand in the problems part), or null.</summary>
    public string? Within { get; init; }

    /// <summary>True where a heading alone is no proof: the part needs evidence in text outside headings.</summary>
    public bool NeedsText { get; init; }
}
