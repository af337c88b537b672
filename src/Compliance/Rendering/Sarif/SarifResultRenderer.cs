namespace Compliance.Rendering.Sarif;

/// <summary>
/// <c>check --format sarif</c>: SARIF 2.1.0, one run. Lines and columns are 1-based, columns and offsets count UTF-16 code
/// units; ends are exclusive. Results are written as they come; of each document only its entry in <c>artifacts</c> is kept
/// until the end.
/// </summary>
/// <param name="options">Language, extent and masking; colour is ignored.</param>
/// <param name="profile">For whom the log is written.</param>
public sealed class SarifResultRenderer(RenderingOptions options, SarifProfile profile = SarifProfile.Full) : IResultRenderer
{
    /// <inheritdoc/>
    public IResultWriter Begin(Stream output, RunHeader header)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(header);
        return new SarifResultWriter(output, header, options, profile);
    }
}
