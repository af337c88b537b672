using System.Collections.Immutable;

namespace Compliance.Diagnostics;

/// <summary>
/// A fault in what was handed to the library: a rule file or a document. Never a finding about a report's content.
/// </summary>
/// <param name="Code">What is wrong, from the closed list.</param>
/// <param name="Severity">Whether it made the input unusable.</param>
/// <param name="Source">Path or name of the file as it was given; <c>-</c> for standard input.</param>
/// <param name="Line">1-based line, or null where the fault has no place.</param>
/// <param name="Column">1-based column in UTF-16 code units, or null.</param>
/// <param name="Arguments">Values for the message's placeholders, in order.</param>
public sealed record Diagnostic(
    DiagnosticCode Code,
    DiagnosticSeverity Severity,
    string Source,
    int? Line,
    int? Column,
    ImmutableArray<string> Arguments)
{
    /// <summary>The place in the rule file as a path of member names (<c>rules[3].assert</c>), or null.</summary>
    public string? Pointer { get; init; }

    /// <summary>The nearest known name to a misspelt one, or null.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The message in <paramref name="language"/>, placeholders filled, with what to do next.</summary>
    public string MessageIn(Language language) => DiagnosticTexts.Format(this, language);
}
