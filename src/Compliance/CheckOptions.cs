using System.Collections.Immutable;
using Compliance.Documents;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Structure;

namespace Compliance;

/// <summary>What a caller decides about one check. Immutable; the default is what most callers want.</summary>
public sealed record CheckOptions
{
    /// <summary>The options used where none are given.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>Most bytes to take (for text: most UTF-16 code units, doubled); larger documents are refused.</summary>
    public int MaximumSize { get; init; } = SourceDecoder.DefaultMaximumSize;

    /// <summary>The format to read the document as, or null to tell it by the content.</summary>
    public DocumentFormat? Format { get; init; }

    /// <summary>The severity from which a finding blocks; null blocks on a veto alone.</summary>
    public Severity? FailOn { get; init; } = Severity.Error;

    /// <summary>The day as of which rules are chosen; null takes publication, signature, or 1 April after the report year.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The report year, where the caller knows it better than the text; null reads it from the text.</summary>
    public int? ReportYear { get; init; }

    /// <summary>The kind of issuer, where the caller knows it better than the text; null reads it from the text.</summary>
    public IssuerKind? IssuerKind { get; init; }

    /// <summary>The day of publication, where the caller knows it better than the text; null reads it from the text.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Earlier or neighbouring reports to compare with, for rules on text taken over; empty compares with none.</summary>
    public ImmutableArray<ComparisonReport> Comparisons { get; init; } = [];

    /// <summary>True to keep a finding for every fact looked at, those that passed included.</summary>
    public bool EveryOutcome { get; init; }

    /// <summary>Findings excused for a time, or null. Needs <see cref="Today"/>. A host that checks many reports matches them with a <see cref="FindingLedger"/> instead.</summary>
    public WaiverSet? Waivers { get; init; }

    /// <summary>How long findings may be excused.</summary>
    public WaiverPolicy WaiverPolicy { get; init; } = WaiverPolicy.Default;

    /// <summary>Findings that were there before, or null.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>The day on which waivers are judged; the library reads no clock. Required with <see cref="Waivers"/>.</summary>
    public DateOnly? Today { get; init; }
}
