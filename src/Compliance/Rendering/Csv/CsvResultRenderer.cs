namespace Compliance.Rendering.Csv;

/// <summary>
/// <c>check --format csv</c>, for spreadsheets: UTF-8 with byte order mark, RFC 4180, one row for each finding, its further
/// places in one column. A report without findings, or one that could not be read, keeps a row, so that none is lost.
/// Text that a spreadsheet would run as a formula gets an apostrophe in front. Headings are in the language asked for;
/// programs read the JSON.
/// </summary>
/// <param name="options">Language, extent and masking; colour is ignored.</param>
public sealed class CsvResultRenderer(RenderingOptions options) : IResultRenderer
{
    /// <inheritdoc/>
    public IResultWriter Begin(Stream output, RunHeader header)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(header);
        return new CsvResultWriter(output, header, options);
    }
}
