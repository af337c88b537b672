using System.Collections.Immutable;

namespace Compliance.Claims;

/// <summary>Everything the text states that can be checked, each list in reading order. Immutable.</summary>
public sealed record ClaimSet
{
    /// <summary>Numbers with units.</summary>
    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    /// <summary>Percentages, fractions and 成.</summary>
    public ImmutableArray<Percentage> Percentages { get; init; } = [];

    /// <summary>Dates, those of the site's metadata included.</summary>
    public ImmutableArray<DateClaim> Dates { get; init; } = [];

    /// <summary>Chains 一是…二是….</summary>
    public ImmutableArray<Enumeration> Enumerations { get; init; } = [];

    /// <summary>Titles in 《》.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];

    /// <summary>Phrases of the lexicons whose places are facts.</summary>
    public ImmutableArray<Phrase> Phrases { get; init; } = [];

    /// <summary>Punctuation and white space out of the ordinary.</summary>
    public ImmutableArray<MarkUse> Marks { get; init; } = [];

    /// <summary>Numbers that identify a person.</summary>
    public ImmutableArray<PersonalNumber> PersonalNumbers { get; init; } = [];

    /// <summary>Numbers that must agree, ordered by first operand, then by kind.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];
}
