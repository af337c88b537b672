namespace Compliance.Diagnostics;

/// <summary>The closed list of faults in a document or a rule file. Message texts live in <see cref="DiagnosticTexts"/>.</summary>
public enum DiagnosticCode
{
    /// <summary>The document holds no text. No arguments.</summary>
    DocumentEmpty,
}
