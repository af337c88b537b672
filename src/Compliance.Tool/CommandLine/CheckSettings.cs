using Compliance.Findings;
using Compliance.Rendering;
using Compliance.Rules;
using Compliance.Structure;
using Compliance.Tool.Projects;

namespace Compliance.Tool.CommandLine;

/// <summary>What <c>check</c> and <c>inspect</c> are asked to do, values checked.</summary>
internal sealed record CheckSettings
{
    /// <summary>Paths as given, <c>-</c> for standard input.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>A rule set's id or file; null for the built-in one.</summary>
    public string? Rules { get; init; }

    /// <summary>The format's name.</summary>
    public required string Format { get; init; }

    /// <summary>The file to write, or null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The least severity that blocks; null where none does.</summary>
    public Severity? FailOn { get; init; }

    /// <summary>True lets a review pass.</summary>
    public bool AllowReview { get; init; }

    /// <summary>The report year, where the report's own is not to be trusted.</summary>
    public int? ReportYear { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day as of which rules are chosen.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The issuer's kind, where it cannot be told from the report.</summary>
    public IssuerKind? IssuerKind { get; init; }

    /// <summary>Values for the rule set's parameters.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>Threads that check.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Most bytes read of one document.</summary>
    public int MaxSize { get; init; }

    /// <summary>The format to read every document as, or null to tell it from name and content.</summary>
    public string? ReadAs { get; init; }

    /// <summary>The waiver file, or null for none.</summary>
    public string? Waivers { get; init; }

    /// <summary>The baseline file, or null for none.</summary>
    public string? Baseline { get; init; }

    /// <summary>The day on which waivers are judged.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The project file in use, or null for none.</summary>
    public ProjectUse? Project { get; init; }

    /// <summary>How long findings may be excused.</summary>
    public WaiverPolicy WaiverPolicy => Project?.File.WaiverPolicy ?? WaiverPolicy.Default;

    /// <summary>True leaves out notices and progress.</summary>
    public bool Quiet { get; init; }

    /// <summary>What the renderers are told.</summary>
    public required RenderingOptions Rendering { get; init; }
}
