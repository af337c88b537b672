using Compliance.Diagnostics;
using Compliance.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Compliance.Documents;

/// <summary>
/// Reads Markdown's block structure: headings, lists, tables, and paragraphs split at their line breaks. Inline marks are
/// not parsed, for a block is one span of the source; emphasis that wraps a whole block is left out of it.
/// Indentation makes no code, since Chinese paragraphs are indented, and the number of a list item stays in its block.
/// </summary>
public sealed class MarkdownReader : IDocumentReader
{
    private const int DeepestNesting = 64;

    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.Markdown;

    /// <inheritdoc/>
    public DocumentReading Read(ReadOnlyMemory<byte> bytes, string name, CancellationToken cancellationToken)
    {
        var decoding = SourceDecoder.Decode(bytes.Span, name, int.MaxValue);
        if (decoding.Text is not { } text) return new DocumentReading(null, decoding.Diagnostics);
        var reading = Read(text, name, cancellationToken);
        return reading with { Diagnostics = [.. decoding.Diagnostics, .. reading.Diagnostics] };
    }

    /// <summary>Reads text that is already decoded. Markdown nested too deeply is read as plain text, with a notice.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DocumentReading Read(SourceText source, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        cancellationToken.ThrowIfCancellationRequested();
        if (MarkdownNesting.FirstTooDeep(source, DeepestNesting) is { } line) return AsPlainText(source, name, line, cancellationToken);
        MarkdownDocument parsed;
        try
        {
            parsed = Markdown.Parse(source.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's own guard against nesting, where indentation alone made the depth.
            return AsPlainText(source, name, 1, cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var blocks = new MarkdownBlocks(source);
        blocks.AddAll(parsed);
        var document = new ReportDocument { Source = source, Blocks = blocks.ToOrdered(), Format = DocumentFormat.Markdown };
        return new DocumentReading(document, []);
    }

    private static DocumentReading AsPlainText(SourceText source, string name, int line, CancellationToken cancellationToken) => new(
        PlainTextReader.Read(source, cancellationToken),
        [new Diagnostic(DiagnosticCode.DocumentNestedTooDeeply, DiagnosticSeverity.Notice, name, line, 1, [])]);

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = 2 * DeepestNesting };
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<ParagraphBlockParser>();
        builder.BlockParsers.Add(new PlainParagraphParser());
        builder.InlineParsers.Clear();
        foreach (var parser in builder.BlockParsers)
        {
            // Without inlines the lines of a block keep their places in the source.
            parser.Closed += static (_, block) =>
            {
                if (block is LeafBlock leaf) leaf.ProcessInlines = false;
            };
        }

        return builder.Build();
    }
}
