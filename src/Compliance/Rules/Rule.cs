using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules.Facts;
using Compliance.Rules.Loading;
using Compliance.Structure;

namespace Compliance.Rules;

/// <summary>
/// One requirement as data: which facts it looks at and what must be true of each. Immutable; its expressions are
/// checked and compiled. It holds no code of its own and knows no report kind.
/// </summary>
public sealed record Rule
{
    /// <summary>Id, such as <c>NUM-07</c>; never reused, its meaning never changes once published.</summary>
    public required string Id { get; init; }

    /// <summary>The edition that brought it.</summary>
    public required string Since { get; init; }

    /// <summary>How settled it is.</summary>
    public RuleStatus Status { get; init; } = RuleStatus.Stable;

    /// <summary>False where an overlay or its own file switches it off.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Category, such as <c>numbers</c>.</summary>
    public required string Category { get; init; }

    /// <summary>The severity in force unless a variant says otherwise.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The severity the rule's own file gives, before overlays.</summary>
    public required Severity SeverityDefault { get; init; }

    /// <summary>Where the severity in force comes from: <c>rule</c>, or the id of the overlay that set it.</summary>
    public string SeveritySource { get; init; } = "rule";

    /// <summary>Weight in the score, above 0.</summary>
    public required decimal Weight { get; init; }

    /// <summary>Largest share of its weight that its findings may deduct, above 0 and at most 1.</summary>
    public decimal Cap { get; init; } = 1m;

    /// <summary>What it requires, in one line.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>By which law or practice; never empty.</summary>
    public required ImmutableArray<LegalBasis> Basis { get; init; }

    /// <summary>Issuer kinds it is for; empty means every kind, a report whose issuer is unknown included.</summary>
    public ImmutableArray<IssuerKind> AppliesTo { get; init; } = [];

    /// <summary>The first day it is in force, or null. Compared with the date the check is made as of.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day it is in force, or null.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The collection of facts it looks at, such as <c>percentages</c>; null looks once at the whole report.</summary>
    public string? Select { get; init; }

    /// <summary>The collection <see cref="Select"/> names.</summary>
    internal FactCollection Collection { get; init; } = FactTable.ReportItself;

    /// <summary>True where it is undetermined on a text that is not of the rule set's report kind.</summary>
    public bool RecognisedOnly { get; init; }

    /// <summary>Which of those facts are its business; null means all.</summary>
    public RuleExpression? Where { get; init; }

    /// <summary>When a fact cannot be decided. The first that holds gives the reason.</summary>
    public ImmutableArray<UndeterminedCondition> UndeterminedWhen { get; init; } = [];

    /// <summary>When a person must decide instead, or null.</summary>
    public RuleExpression? ReviewWhen { get; init; }

    /// <summary>What must be true of each fact.</summary>
    public required RuleExpression Assert { get; init; }

    /// <summary>True where a gate may not pass while the rule is undecided.</summary>
    public bool MustDecide { get; init; }

    /// <summary>Other severities and messages, first match first.</summary>
    public ImmutableArray<RuleVariant> Variants { get; init; } = [];

    /// <summary>Remarks on facts that passed; shown where every outcome is kept.</summary>
    public ImmutableArray<RuleNote> Notes { get; init; } = [];

    /// <summary>What a finding says. Placeholders are expressions in braces.</summary>
    public required MessageTemplate Message { get; init; }

    /// <summary>What to do about a finding, or null.</summary>
    public LocalizedText? Remedy { get; init; }

    /// <summary>Facts that give the same value here share one finding with several locations; null gives each its own.</summary>
    public RuleExpression? GroupBy { get; init; }

    /// <summary>Where a finding over the whole report is shown.</summary>
    public ReportPlace Place { get; init; } = ReportPlace.Title;

    /// <summary>Parameters in force, by name.</summary>
    public ImmutableSortedDictionary<string, RuleParameter> Parameters { get; init; } =
        ImmutableSortedDictionary.Create<string, RuleParameter>(StringComparer.Ordinal);

    /// <summary>The file that defines it, as diagnostics name it.</summary>
    public string DefinedIn { get; init; } = "";

    /// <summary>
    /// Where each value comes from, in the order of the rule's file. A property that is not listed has its default.
    /// Traced anew on every call.
    /// </summary>
    public ImmutableArray<RuleValueOrigin> Origins() =>
        Definition is { } definition ? RuleOrigins.Of(definition, Overrides, Parameters.Values) : [];

    /// <summary>The object that defines it; null for a rule made in memory.</summary>
    internal JsonCursor? Definition { get; init; }

    /// <summary>What overlays set, the later over the earlier.</summary>
    internal ImmutableArray<(string Property, string RuleSet, JsonCursor Value)> Overrides { get; init; } = [];
}
