using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Lexicons.Matching;
using Compliance.Text;

namespace Compliance.Lexicons;

/// <summary>Reads one pattern or guard into segments and gaps. Used once.</summary>
internal sealed class PatternParser(string text)
{
    private readonly StringBuilder _literals = new();
    private readonly List<CharacterClass?> _classes = [];
    private int _at;

    /// <summary>The one segment of a pattern that is nothing but literals, as nearly all are; null for any other.</summary>
    public static PhraseSegment? Plain(string text) =>
        text.Length is > 0 and <= PhraseProgram.LongestPattern && text.AsSpan().IndexOfAny('[', '{', '\\') < 0
            ? new PhraseSegment(CharacterFolding.Fold(text), null)
            : null;

    public List<PhraseSegment> Segments { get; } = [];

    public List<PhraseGap> Gaps { get; } = [];

    public bool TryParse(bool allowGaps, [NotNullWhen(false)] out PatternFault? fault)
    {
        fault = null;
        if (text.Length == 0) fault = Fault(DiagnosticCode.PatternEmpty, 0);
        else if (text.Length > PhraseProgram.LongestPattern) fault = Fault(DiagnosticCode.PatternTooLong, PhraseProgram.LongestPattern);
        while (fault is null && _at < text.Length)
        {
            fault = text[_at] switch
            {
                '[' => ReadClass(),
                '{' => ReadGap(allowGaps),
                '\\' when _at + 1 == text.Length => Fault(DiagnosticCode.PatternUnclosed, _at),
                '\\' => Literal(text[_at + 1], 2),
                var c => Literal(c, 1),
            };
        }

        if (fault is not null) return false;
        if (_classes.Count == 0) fault = Fault(DiagnosticCode.PatternGapMisplaced, text.Length - 1);
        else EndSegment();
        return fault is null;
    }

    private PatternFault? Literal(char c, int width)
    {
        _literals.Append(CharacterFolding.Fold(c));
        _classes.Add(null);
        _at += width;
        return null;
    }

    private PatternFault? ReadClass()
    {
        var open = _at++;
        var negated = _at < text.Length && text[_at] == '^';
        if (negated) _at++;
        var ranges = new List<(char, char)>();
        while (_at < text.Length && text[_at] != ']')
        {
            if (ReadMember() is not { } low) return Fault(DiagnosticCode.PatternUnclosed, open);
            var high = low;
            if (_at + 1 < text.Length && text[_at] == '-' && text[_at + 1] != ']')
            {
                _at++;
                if (ReadMember() is not { } end) return Fault(DiagnosticCode.PatternUnclosed, open);
                high = end;
            }

            if (high < low || char.IsSurrogate(low) || char.IsSurrogate(high)) return Fault(DiagnosticCode.PatternClassInvalid, open);
            ranges.Add((low, high));
        }

        if (_at == text.Length) return Fault(DiagnosticCode.PatternUnclosed, open);
        if (ranges.Count == 0) return Fault(DiagnosticCode.PatternClassInvalid, open);
        _at++;
        _literals.Append('\0');
        _classes.Add(new CharacterClass(ranges, negated));
        return null;
    }

    private char? ReadMember()
    {
        if (text[_at] == '\\') _at++;
        return _at < text.Length ? CharacterFolding.Fold(text[_at++]) : null;
    }

    private PatternFault? ReadGap(bool allowGaps)
    {
        var open = _at;
        var close = text.IndexOf('}', open);
        if (close < 0) return Fault(DiagnosticCode.PatternUnclosed, open);
        if (!allowGaps || _classes.Count == 0) return Fault(DiagnosticCode.PatternGapMisplaced, open);
        if (!TryBounds(text.AsSpan(open + 1, close - open - 1), out var gap)) return Fault(DiagnosticCode.PatternGapInvalid, open);
        if (Gaps.Count == PhraseProgram.MostGaps) return Fault(DiagnosticCode.PatternTooManyGaps, open);
        EndSegment();
        Gaps.Add(gap);
        _at = close + 1;
        return null;
    }

    private static bool TryBounds(ReadOnlySpan<char> bounds, out PhraseGap gap)
    {
        gap = default;
        var comma = bounds.IndexOf(',');
        if (comma < 0
            || !int.TryParse(bounds[..comma], NumberStyles.None, CultureInfo.InvariantCulture, out var minimum)
            || !int.TryParse(bounds[(comma + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var maximum)
            || minimum > maximum || maximum > PhraseProgram.LongestGap) return false;
        gap = new PhraseGap(minimum, maximum);
        return true;
    }

    private void EndSegment()
    {
        Segments.Add(new PhraseSegment(_literals.ToString(), _classes.TrueForAll(set => set is null) ? null : [.. _classes]));
        _literals.Clear();
        _classes.Clear();
    }

    private PatternFault Fault(DiagnosticCode code, int index) => new(code, text, index + 1);
}
