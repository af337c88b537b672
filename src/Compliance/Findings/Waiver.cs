using System.Collections.Immutable;

namespace Compliance.Findings;

/// <summary>One finding excused for a time, with its reason. Bound to the claim by its fingerprint, never to a line or a path.</summary>
public sealed record Waiver
{
    /// <summary>The rule whose finding is excused.</summary>
    public required string RuleId { get; init; }

    /// <summary>The finding's fingerprint, 64 lower-case hexadecimal digits.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Why; never blank.</summary>
    public required string Reason { get; init; }

    /// <summary>Who approved it, or null.</summary>
    public string? Approver { get; init; }

    /// <summary>The first day it holds, or null where the file does not say.</summary>
    public DateOnly? Granted { get; init; }

    /// <summary>The last day it holds.</summary>
    public required DateOnly Expires { get; init; }

    /// <summary>The report's issuer as read when the waiver was written, or null.</summary>
    public string? Issuer { get; init; }

    /// <summary>The report's year as read when the waiver was written, or null.</summary>
    public int? ReportYear { get; init; }

    /// <summary>
    /// The finding's places as quoted when the waiver was written. They tell a reader what was excused, and tell a
    /// changed number from a finding that is gone; matching itself is by fingerprint.
    /// </summary>
    public ImmutableArray<string> Quotes { get; init; } = [];

    /// <summary>The file it stands in, as diagnostics name it; empty where it comes from no file.</summary>
    public string Source { get; init; } = "";

    /// <summary>The 1-based line it starts on; 0 where it comes from no file.</summary>
    public int Line { get; init; }

    /// <summary>A waiver of one finding of one result.</summary>
    /// <param name="result">The result that holds the finding.</param>
    /// <param name="finding">The finding to excuse.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="approver">Who approved it, or null.</param>
    /// <param name="granted">The first day it holds.</param>
    /// <param name="expires">The last day it holds.</param>
    public static Waiver For(CheckResult result, Finding finding, string reason, string? approver, DateOnly granted, DateOnly expires)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new()
        {
            RuleId = finding.RuleId,
            Fingerprint = finding.Fingerprint,
            Reason = reason,
            Approver = approver,
            Granted = granted,
            Expires = expires,
            Issuer = result.Report?.Issuer is { Name.Length: > 0 } issuer ? issuer.Name : null,
            ReportYear = result.Report?.ReportYear?.Value,
            Quotes = [.. finding.Locations.Select(static location => location.Snippet)],
        };
    }
}
