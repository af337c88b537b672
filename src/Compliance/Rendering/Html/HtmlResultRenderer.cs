namespace Compliance.Rendering.Html;

/// <summary>
/// <c>check --format html</c>: one self-contained page with the report's own text, every finding marked in it, and a list
/// beside it with the law behind each. It needs no network and no script (its filters are style alone, its content policy
/// allows nothing else), prints on A4, and is reached by keyboard throughout. Several reports become sections of one page.
/// </summary>
/// <param name="options">Language, extent and masking; colour is ignored.</param>
public sealed class HtmlResultRenderer(RenderingOptions options) : IResultRenderer
{
    /// <inheritdoc/>
    public IResultWriter Begin(Stream output, RunHeader header)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(header);
        return new HtmlResultWriter(output, header, options);
    }
}
