namespace Compliance.Rendering.Json;

/// <summary>
/// <c>check --format json</c>: one object, described by result.schema.json. Offsets, lengths and columns are UTF-16 code
/// units of the decoded text without byte order mark; ends are exclusive; lines and columns are 1-based.
/// </summary>
/// <param name="options">Language, extent and masking; colour is ignored.</param>
public sealed class JsonResultRenderer(RenderingOptions options) : IResultRenderer
{
    /// <inheritdoc/>
    public IResultWriter Begin(Stream output, RunHeader header)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(header);
        return new JsonResultWriter(output, header, options);
    }
}
