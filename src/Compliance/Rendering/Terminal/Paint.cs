using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Rendering.Terminal;

/// <summary>ANSI colours, or nothing where none are wanted.</summary>
internal readonly struct Paint(bool colour)
{
    public string Strong(string text) => In("1", text);

    public string Faint(string text) => In("2", text);

    public string Place(string text) => In("36", text);

    public string Of(Severity severity, string text) => In(
        severity switch
        {
            Severity.Veto => "1;35",
            Severity.Error => "1;31",
            Severity.Warning => "1;33",
            _ => "1;34",
        },
        text);

    public string Of(Verdict verdict, string text) => In(
        verdict switch
        {
            Verdict.Pass => "1;32",
            Verdict.Review => "1;33",
            _ => "1;31",
        },
        text);

    private string In(string code, string text) => colour ? $"\u001B[{code}m{text}\u001B[0m" : text;
}
