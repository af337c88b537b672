using System.Buffers;
using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Documents;

/// <summary>
/// Reads plain text: each line that is not blank is a block, a line <c>| a | b |</c> a table row. The line breaks of a word
/// processor (vertical tab, U+2028, U+2029, U+0085) end a block too.
/// </summary>
public sealed class PlainTextReader : IDocumentReader
{
    /// <summary>White space and the invisible characters that web pages leave at the ends of lines.</summary>
    internal const string Blank =
        " \t\u000B\f\r\n\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000"
        + "\u200B\u200C\u200D\u2060\uFEFF";

    private static readonly SearchValues<char> SoftBreaks = SearchValues.Create("\u000B\u0085\u2028\u2029");

    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.PlainText;

    /// <inheritdoc/>
    public DocumentReading Read(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellationToken)
    {
        var decoding = SourceDecoder.Decode(bytes.Span, name, int.MaxValue);
        return new DocumentReading(decoding.Text is { } text ? Read(text, cancellationToken) : null, decoding.Diagnostics);
    }

    /// <summary>Reads text that is already decoded.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ReportDocument Read(SourceText source, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        var lines = source.Lines;
        var blocks = ImmutableArray.CreateBuilder<Block>(Math.Min(lines.Count, 1024));
        for (var line = 1; line <= lines.Count; line++)
        {
            if ((line & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            var start = lines.StartOf(line);
            var end = line < lines.Count ? lines.StartOf(line + 1) : source.Length;
            while (source.Text.AsSpan(start, end - start).IndexOfAny(SoftBreaks) is var soft and >= 0)
            {
                Add(blocks, source, start, start + soft);
                start += soft + 1;
            }

            Add(blocks, source, start, end);
        }

        return new ReportDocument { Source = source, Blocks = blocks.DrainToImmutable() };
    }

    private static void Add(ImmutableArray<Block>.Builder blocks, SourceText source, int start, int end)
    {
        var span = Trim(source.Text, start, end);
        if (span.IsEmpty) return;
        var isRow = TableRow.IsRow(source.FoldedSlice(span));
        if (isRow && TableRow.IsRuler(source.FoldedSlice(span))) return;
        blocks.Add(new Block(isRow ? BlockKind.TableRow : BlockKind.Paragraph, span));
    }

    /// <summary>The span of <c>text[start..end]</c> without blanks at its ends; empty, at <paramref name="start"/>, where nothing is left.</summary>
    internal static TextSpan Trim(string text, int start, int end)
    {
        var trimmed = text.AsSpan(start, end - start).TrimStart(Blank);
        var first = end - trimmed.Length;
        trimmed = trimmed.TrimEnd(Blank);
        return trimmed.IsEmpty ? new TextSpan(start, 0) : new TextSpan(first, trimmed.Length);
    }
}
