namespace Compliance.Rendering.Terminal;

/// <summary>
/// <c>check --format text</c>: for each finding the quoted line with its places marked, the law behind it with how far it
/// was checked, and what to do; then the verdict. Long lines show the part around the mark.
/// </summary>
/// <param name="options">Language, extent, colour and masking.</param>
public sealed class TextResultRenderer(RenderingOptions options) : IResultRenderer
{
    /// <inheritdoc/>
    public IResultWriter Begin(Stream output, RunHeader header)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(header);
        return new TextResultWriter(output, options);
    }
}
