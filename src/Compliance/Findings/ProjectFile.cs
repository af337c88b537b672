using System.Collections.Immutable;
using Compliance.Findings.Sidecars;

namespace Compliance.Findings;

/// <summary>
/// What a team says once about checking its reports, in <c>.compliance.json</c>. Words are as the command line takes
/// them; null or empty where the file says nothing. File references are relative and stay inside the file's folder.
/// </summary>
public sealed record ProjectFile
{
    /// <summary>A built-in rule set's id, or a rule set file or folder.</summary>
    public string? Rules { get; init; }

    /// <summary>Values for the rule set's parameters, in the order of the file.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Parameters { get; init; } = [];

    /// <summary>The waiver file.</summary>
    public string? Waivers { get; init; }

    /// <summary>The baseline file.</summary>
    public string? Baseline { get; init; }

    /// <summary>Patterns of the reports to read, relative to the file's folder; empty reads every readable one.</summary>
    public ImmutableArray<string> Read { get; init; } = [];

    /// <summary>Patterns of files to pass over, relative to the file's folder.</summary>
    public ImmutableArray<string> Ignore { get; init; } = [];

    /// <summary>The least severity that blocks, or <c>never</c>.</summary>
    public string? FailOn { get; init; }

    /// <summary>True lets a review pass.</summary>
    public bool AllowReview { get; init; }

    /// <summary>Language of messages.</summary>
    public string? Language { get; init; }

    /// <summary>The kind of issuer of all its reports.</summary>
    public string? IssuerKind { get; init; }

    /// <summary>The day as of which rules are chosen.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Most bytes of one document.</summary>
    public int? MaximumSize { get; init; }

    /// <summary>How long findings may be excused.</summary>
    public WaiverPolicy WaiverPolicy { get; init; } = WaiverPolicy.Default;

    /// <summary>Reads a project file. Never throws on input: its values, or all its faults with their places.</summary>
    /// <param name="bytes">The whole file, UTF-8.</param>
    /// <param name="name">The file's name for diagnostics.</param>
    public static ProjectFileLoading Load(ReadOnlySpan<byte> bytes, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ProjectFileReader.Read(bytes, name);
    }
}
