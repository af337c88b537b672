namespace Compliance.Rendering.Markdown;

/// <summary>
/// <c>check --format markdown</c>: for each report its verdict, then what is to be mended, what a person must decide, and apart
/// from both what could not be decided; last the sums over all reports. CommonMark with GitHub's tables.
/// </summary>
/// <param name="options">Language, extent and masking; colour is ignored.</param>
public sealed class MarkdownResultRenderer(RenderingOptions options) : IResultRenderer
{
    /// <inheritdoc/>
    public IResultWriter Begin(Stream output, RunHeader header)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(header);
        return new MarkdownResultWriter(output, header, options);
    }
}
