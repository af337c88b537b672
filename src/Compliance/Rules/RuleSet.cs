using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Lexicons;

namespace Compliance.Rules;

/// <summary>Everything particular to one kind of report: its parts, its words and its rules. Immutable and thread-safe.</summary>
public sealed record RuleSet
{
    /// <summary>Id, such as <c>law-based-government-report</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Edition, such as <c>1.0.0</c>.</summary>
    public required string Edition { get; init; }

    /// <summary>Its name for people.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The jurisdiction it is for, such as <c>CN</c>, or null.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>The first day it is in force, or null.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day it is in force, or null.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Ids of the rule sets it builds on, nearest first.</summary>
    public ImmutableArray<string> Extends { get; init; } = [];

    /// <summary>The laws its rules cite, by key, in ordinal order.</summary>
    public required ImmutableSortedDictionary<string, LegalSource> Sources { get; init; }

    /// <summary>The parts its report kind consists of.</summary>
    public required ImmutableArray<PartDefinition> Parts { get; init; }

    /// <summary>Its rules in the order of the files, those switched off included.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>Later editions by their first day, each whole; <see cref="ValidFrom"/> says from when.</summary>
    public ImmutableArray<RuleSet> Editions { get; init; } = [];

    /// <summary>Parameters the caller set, by name, as text.</summary>
    public ImmutableSortedDictionary<string, string> CallerParameters { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>SHA-256 over all its files and the caller's parameters, lower-case hex.</summary>
    public required string Digest { get; init; }

    /// <summary>What the parser needs to know of the report kind.</summary>
    internal ReportKind Kind { get; init; } = new() { Parts = [] };

    /// <summary>All its lexicons, compiled into one automaton.</summary>
    internal LexiconSet Lexicons { get; init; } = LexiconSet.Create([]);

    /// <summary>The edition in force on a day; this one where the day is not known or before every later edition.</summary>
    public RuleSet AsOf(DateOnly? day)
    {
        var edition = this;
        foreach (var later in Editions)
        {
            if (later.ValidFrom <= day) edition = later;
        }

        return edition;
    }

    /// <summary>The rule with this id, or null.</summary>
    public Rule? Find(string id) => Rules.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));
}
