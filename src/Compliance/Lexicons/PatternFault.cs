using Compliance.Diagnostics;

namespace Compliance.Lexicons;

/// <summary>Why a pattern does not compile.</summary>
/// <param name="Code">The fault.</param>
/// <param name="Pattern">The pattern or guard as written.</param>
/// <param name="Position">1-based position of the character in <paramref name="Pattern"/> where the fault shows.</param>
internal sealed record PatternFault(DiagnosticCode Code, string Pattern, int Position)
{
    /// <summary>The fault as a diagnostic of the file <paramref name="source"/>, at the place of the pattern in it.</summary>
    public Diagnostic At(string source, int? line, int? column) => new(
        Code, DiagnosticSeverity.Error, source, line, column,
        [Pattern, Position.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
}
