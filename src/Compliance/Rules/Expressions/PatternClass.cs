using System.Globalization;
using System.Text;
using Compliance.Diagnostics;

namespace Compliance.Rules.Expressions;

/// <summary>A class of characters in square brackets, read as the published syntax (RE2) means it and written so that .NET reads the same.</summary>
/// <param name="Members">What stands between the brackets, for .NET, every literal escaped where it could mean more; null with a fault.</param>
/// <param name="IsNegated">Whether it takes what is not listed.</param>
/// <param name="End">Offset after its closing bracket, or after the faulty construct.</param>
/// <param name="Fault">What is wrong; null where it is well formed.</param>
internal readonly record struct PatternClass(string? Members, bool IsNegated, int End, DiagnosticCode? Fault)
{
    /// <summary>Reads the class that opens at <paramref name="start"/>.</summary>
    public static PatternClass Read(string pattern, int start)
    {
        var at = start + 1;
        var isNegated = at < pattern.Length && pattern[at] == '^';
        if (isNegated) at++;
        var members = new StringBuilder();
        for (var isFirst = true; at < pattern.Length && (pattern[at] != ']' || isFirst); isFirst = false)
        {
            var low = Member(pattern, at);
            if (low.Fault is { } fault) return Faulty(fault, low.End);
            at = low.End;
            members.Append(low.Members);
            if (low.Character is not { } from || at + 1 >= pattern.Length || pattern[at] != '-' || pattern[at + 1] == ']') continue;
            var high = Member(pattern, at + 1);
            if (high.Fault is { } further) return Faulty(further, high.End);
            if (high.Character is not { } to || to < from) return Faulty(DiagnosticCode.ExpressionPatternInvalid, high.End);
            at = high.End;
            members.Append('-').Append(high.Members);
        }

        return at < pattern.Length
            ? new PatternClass(members.ToString(), isNegated, at + 1, null)
            : Faulty(DiagnosticCode.ExpressionPatternInvalid, pattern.Length);
    }

    /// <summary>True for what a backslash makes literal.</summary>
    public static bool IsPunctuation(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c) || c == ' ');

    /// <summary>A character as itself: punctuation by its number, for .NET refuses \_ and takes \&lt; for a reference.</summary>
    public static string Literal(char c) => IsPunctuation(c) ? @"\x" + ((int)c).ToString("X2", CultureInfo.InvariantCulture) : c.ToString();

    private static PatternClass Faulty(DiagnosticCode fault, int end) => new(null, false, end, fault);

    // A named class has no single character, so it can end no range.
    private static (string Members, char? Character, int End, DiagnosticCode? Fault) Member(string pattern, int at)
    {
        var c = pattern[at];
        if (char.IsSurrogate(c)) return ("", null, Math.Min(at + 2, pattern.Length), DiagnosticCode.ExpressionPatternUnsupported);
        if (c == '[' && at + 1 < pattern.Length && pattern[at + 1] == ':') return ("", null, at + 2, DiagnosticCode.ExpressionPatternUnsupported);
        if (c != '\\') return (Literal(c), c, at + 1, null);
        if (at + 1 == pattern.Length) return ("", null, at + 1, DiagnosticCode.ExpressionPatternInvalid);
        var letter = pattern[at + 1];
        return letter switch
        {
            'd' => ("0-9", null, at + 2, null),
            'w' => ("0-9A-Za-z_", null, at + 2, null),
            's' => (@"\t\n\f\r ", null, at + 2, null),
            't' => (@"\t", '\t', at + 2, null),
            'n' => (@"\n", '\n', at + 2, null),
            'r' => (@"\r", '\r', at + 2, null),
            'f' => (@"\f", '\f', at + 2, null),
            'v' => (@"\v", '\v', at + 2, null),
            'a' => (@"\a", '\a', at + 2, null),
            _ when IsPunctuation(letter) => (Literal(letter), letter, at + 2, null),
            _ => ("", null, at + 2, DiagnosticCode.ExpressionPatternUnsupported),
        };
    }
}
