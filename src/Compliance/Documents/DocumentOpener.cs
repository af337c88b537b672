using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Documents;

/// <summary>Opens a file of any format: tells the format by the content, then hands it to the reader of that format.</summary>
internal sealed class DocumentOpener
{
    private readonly ImmutableArray<IDocumentReader> _readers;

    /// <summary>Opens plain text and Markdown, and what <paramref name="readers"/> can read besides.</summary>
    public DocumentOpener(ImmutableArray<IDocumentReader> readers) => _readers = readers;

    /// <summary>Opens plain text and Markdown only.</summary>
    public static DocumentOpener TextOnly { get; } = new([]);

    /// <summary>Opens the bytes of one file.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="name">Path or name; <c>.md</c> and <c>.markdown</c> make a text Markdown.</param>
    /// <param name="format">The format to read it as, or null to tell it by the content.</param>
    /// <param name="maximumSize">Most bytes to take.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public DocumentReading Open(
        ReadOnlyMemory<byte> bytes, string name, DocumentFormat? format, int maximumSize, CancellationToken cancellationToken)
    {
        if (bytes.Length <= maximumSize)
        {
            var found = format ?? FormatSniffer.Sniff(bytes.Span);
            if (found is not (DocumentFormat.PlainText or DocumentFormat.Markdown))
            {
                foreach (var reader in _readers)
                {
                    if (reader.Format == found) return reader.Read(bytes, name, cancellationToken);
                }

                return NotReadable(found, name);
            }
        }

        return OfText(SourceDecoder.Decode(bytes.Span, name, maximumSize), name, format, cancellationToken);
    }

    /// <summary>Opens text that is already decoded, such as an editor's.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DocumentReading OpenText(
        string text, string name, DocumentFormat? format, int maximumSize, CancellationToken cancellationToken) =>
        format is null && FormatSniffer.LooksLikeHtml(text)
            ? NotReadable(DocumentFormat.Html, name)
            : OfText(SourceDecoder.FromText(text, name, maximumSize), name, format, cancellationToken);

    private static DocumentReading OfText(SourceDecoding decoding, string name, DocumentFormat? format, CancellationToken cancellationToken)
    {
        if (decoding.Text is not { } text) return new DocumentReading(null, decoding.Diagnostics);
        if ((format ?? FormatByName(name)) != DocumentFormat.Markdown)
            return new DocumentReading(PlainTextReader.Read(text, cancellationToken), decoding.Diagnostics);
        var reading = MarkdownReader.Read(text, name, cancellationToken);
        return reading with { Diagnostics = [.. decoding.Diagnostics, .. reading.Diagnostics] };
    }

    private static DocumentFormat FormatByName(string name) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase)
            ? DocumentFormat.Markdown
            : DocumentFormat.PlainText;

    private static DocumentReading NotReadable(DocumentFormat format, string name) => new(null,
        [format == DocumentFormat.Binary
            ? new Diagnostic(DiagnosticCode.DocumentBinary, DiagnosticSeverity.Error, name, null, null, ["0"])
            : new Diagnostic(DiagnosticCode.DocumentFormatNotReadable, DiagnosticSeverity.Error, name, null, null, [NameOf(format)])]);

    private static string NameOf(DocumentFormat format) => format switch
    {
        DocumentFormat.Docx => "docx",
        DocumentFormat.Doc => "doc/wps",
        DocumentFormat.Wps => "wps",
        DocumentFormat.Ofd => "OFD",
        DocumentFormat.Pdf => "PDF",
        DocumentFormat.Rtf => "RTF",
        _ => "HTML",
    };
}
