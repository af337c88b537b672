using System.Diagnostics.CodeAnalysis;
using Compliance.Diagnostics;
using Compliance.Lexicons.Matching;

namespace Compliance.Lexicons;

/// <summary>
/// Compiles the pattern syntax: literals; <c>[...]</c> one character of a class (<c>0-9</c> a range, <c>^</c> first negates);
/// <c>{m,n}</c> a gap of m to n characters that stays in its sentence; <c>\</c> before a character takes it literally.
/// Guards are patterns without gaps. Literals and class members are folded, the syntax itself is not: ［ is a literal.
/// </summary>
internal static class PhrasePatternCompiler
{
    /// <summary>A class with more members than this cannot be searched for by itself.</summary>
    public const int LargestAnchorClass = 64;

    /// <summary>Compiles <paramref name="pattern"/>, or says what is wrong with it.</summary>
    public static bool TryCompile(
        PhrasePattern pattern, [NotNullWhen(true)] out PhraseProgram? program, [NotNullWhen(false)] out PatternFault? fault)
    {
        program = null;
        PhraseSegment[] segments;
        PhraseGap[] gaps = [];
        if (PatternParser.Plain(pattern.Text) is { } plain)
        {
            segments = [plain];
        }
        else
        {
            var body = new PatternParser(pattern.Text);
            if (!body.TryParse(allowGaps: true, out fault)) return false;
            if (!body.Segments.Any(HasAnchor))
            {
                fault = new PatternFault(DiagnosticCode.PatternWithoutLiteral, pattern.Text, 1);
                return false;
            }

            segments = [.. body.Segments];
            gaps = [.. body.Gaps];
        }

        if (!TryGuards(pattern.NotBefore, out var notBefore, out fault)) return false;
        if (!TryGuards(pattern.NotAfter, out var notAfter, out fault)) return false;
        program = new PhraseProgram(segments, gaps, notBefore, notAfter);
        return true;
    }

    private static bool TryGuards(
        IReadOnlyList<string> guards, out PhraseSegment[] segments, [NotNullWhen(false)] out PatternFault? fault)
    {
        fault = null;
        segments = guards.Count == 0 ? [] : new PhraseSegment[guards.Count];
        for (var i = 0; i < guards.Count; i++)
        {
            if (PatternParser.Plain(guards[i]) is { } plain)
            {
                segments[i] = plain;
                continue;
            }

            var parser = new PatternParser(guards[i]);
            if (!parser.TryParse(allowGaps: false, out fault)) return false;
            segments[i] = parser.Segments[0];
        }

        return true;
    }

    private static bool HasAnchor(PhraseSegment segment) =>
        segment.Classes is null || segment.Classes.Any(set => set is null || set.Members(LargestAnchorClass) is { Count: > 0 });
}
