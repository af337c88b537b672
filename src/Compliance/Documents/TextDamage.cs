using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Documents;

/// <summary>What shows that a text was no text, or was broken before it came here.</summary>
/// <param name="FirstControl">Offset of the first control character besides line breaks, tabs and page breaks, or -1.</param>
/// <param name="Controls">How many there are.</param>
/// <param name="FirstReplaced">Offset of the first U+FFFD, which an earlier conversion left in place of a lost character, or -1.</param>
/// <param name="FirstUnpaired">Offset of the first surrogate without its other half, or -1.</param>
/// <param name="IsBinary">True where the control characters leave no doubt.</param>
internal readonly record struct TextDamage(int FirstControl, int Controls, int FirstReplaced, int FirstUnpaired, bool IsBinary)
{
    // One control character in this many is more than any text holds.
    private const int CharactersPerControl = 50;

    private static readonly SearchValues<char> AsciiControl = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
        + "\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    public static TextDamage Of(string text)
    {
        var first = FirstControlIn(text);
        var count = 0;
        for (var i = first; i >= 0 && i < text.Length; i++)
        {
            if (AsciiControl.Contains(text[i]) || text[i] is >= '\u0080' and <= '\u009F' and not '\u0085') count++;
        }

        var isBinary = text.Contains('\0') || (count > 1 && (long)count * CharactersPerControl > text.Length);
        return new TextDamage(first, count, text.IndexOf('\uFFFD'), SurrogateScan.FirstUnpaired(text), isBinary);
    }

    // Two searches that each are fast on Chinese text; U+0085 is a line break.
    private static int FirstControlIn(ReadOnlySpan<char> text)
    {
        var ascii = text.IndexOfAny(AsciiControl);
        var rest = ascii < 0 ? text : text[..ascii];
        for (var from = 0; ;)
        {
            var next = rest[from..].IndexOfAnyInRange('\u0080', '\u009F');
            if (next < 0) return ascii;
            from += next;
            if (rest[from] != '\u0085') return from;
            from++;
        }
    }

    public ImmutableArray<Diagnostic> Notices(SourceText source, string name)
    {
        if (FirstControl < 0 && FirstReplaced < 0 && FirstUnpaired < 0) return [];
        var notices = ImmutableArray.CreateBuilder<Diagnostic>();
        if (FirstControl >= 0) notices.Add(Notice(DiagnosticCode.DocumentControlCharacters, FirstControl, Controls.ToString(CultureInfo.InvariantCulture)));
        if (FirstReplaced >= 0) notices.Add(Notice(DiagnosticCode.DocumentReplacementCharacters, FirstReplaced));
        if (FirstUnpaired >= 0) notices.Add(Notice(DiagnosticCode.DocumentUnpairedSurrogates, FirstUnpaired));
        return notices.ToImmutable();

        Diagnostic Notice(DiagnosticCode code, int offset, params ImmutableArray<string> arguments)
        {
            var position = source.Lines.PositionOf(offset);
            return new Diagnostic(code, DiagnosticSeverity.Notice, name, position.Line, position.Column, arguments);
        }
    }
}
