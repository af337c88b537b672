using System.Collections.Immutable;
using Compliance.Claims.Passages;

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

    /// <summary>Passages that stand in the report twice, in order of their later place.</summary>
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>Passages that stand in the reports the host gave for comparison too; null where it gave none.</summary>
    public ImmutableArray<ComparedPassage>? ComparedPassages { get; init; }

    /// <summary>Punctuation and white space out of the ordinary.</summary>
    public ImmutableArray<MarkUse> Marks { get; init; } = [];

    /// <summary>Numbers that identify a person.</summary>
    public ImmutableArray<PersonalNumber> PersonalNumbers { get; init; } = [];

    /// <summary>Years by which the report dates itself and its parts.</summary>
    public ImmutableArray<YearClaim> Years { get; init; } = [];

    /// <summary>Words that speak of time without a date.</summary>
    public ImmutableArray<TimeWord> TimeWords { get; init; } = [];

    /// <summary>Programmes with a last year.</summary>
    public ImmutableArray<Programme> Programmes { get; init; } = [];

    /// <summary>Mentions of what exists from a known day on.</summary>
    public ImmutableArray<EventMention> Events { get; init; } = [];

    /// <summary>Mentions of organisations.</summary>
    public ImmutableArray<OrganisationMention> Organisations { get; init; } = [];

    /// <summary>Mentions of places the gazetteer knows; null where no gazetteer was supplied.</summary>
    public ImmutableArray<PlaceMention>? Places { get; init; }

    /// <summary>Words used in some regions only.</summary>
    public ImmutableArray<RegionalWord> RegionalWords { get; init; } = [];

    /// <summary>Cells of tables, table by table and row by row.</summary>
    public ImmutableArray<TableCell> TableCells { get; init; } = [];

    /// <summary>Numbers that must agree, ordered by first operand, then by kind.</summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];
}
