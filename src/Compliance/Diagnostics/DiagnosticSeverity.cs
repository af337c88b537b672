namespace Compliance.Diagnostics;

/// <summary>What a diagnostic means for the thing that was handed in.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing was refused.</summary>
    Notice,

    /// <summary>The document or rule file could not be used.</summary>
    Error,
}
