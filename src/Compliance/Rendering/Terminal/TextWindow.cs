using System.Text;
using Compliance.Text;

namespace Compliance.Rendering.Terminal;

/// <summary>The stretch of one source line that is shown around a mark, at most so many columns wide.</summary>
/// <param name="Span">The characters shown.</param>
/// <param name="CutBefore">True where the line goes on to the left.</param>
/// <param name="CutAfter">True where the line goes on to the right.</param>
internal readonly record struct TextWindow(TextSpan Span, bool CutBefore, bool CutAfter)
{
    /// <summary>
    /// The window around <paramref name="focus"/>. It looks at no more characters than it shows, for a report may be one
    /// line of ten megabytes.
    /// </summary>
    public static TextWindow Around(SourceText source, TextSpan focus, int columns)
    {
        var text = source.Text;
        var start = focus.Start;
        var end = focus.Start;
        var left = columns;
        Extend(text, ref end, ref left, focus.End);
        var before = left / 2;
        left -= before;
        Retreat(text, ref start, ref before);
        left += before;
        Extend(text, ref end, ref left, int.MaxValue);
        Retreat(text, ref start, ref left);
        return new TextWindow(
            TextSpan.FromBounds(start, end),
            start > 0 && !IsBreak(text[start - 1]),
            end < text.Length && !IsBreak(text[end]));
    }

    private static void Extend(string text, ref int end, ref int columns, int limit)
    {
        while (end < text.Length && end < limit && !IsBreak(text[end]))
        {
            var rune = RuneAt(text, end);
            var width = DisplayWidth.Of(rune);
            if (width > columns) break;
            columns -= width;
            end += rune.Utf16SequenceLength;
        }
    }

    private static void Retreat(string text, ref int start, ref int columns)
    {
        while (start > 0 && !IsBreak(text[start - 1]))
        {
            var at = start > 1 && char.IsSurrogatePair(text[start - 2], text[start - 1]) ? start - 2 : start - 1;
            var width = DisplayWidth.Of(RuneAt(text, at));
            if (width > columns) break;
            columns -= width;
            start = at;
        }
    }

    private static Rune RuneAt(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out var rune) ? rune : Rune.ReplacementChar;

    private static bool IsBreak(char c) => c is '\n' or '\r';
}
