namespace Compliance.Rendering.GitHub;

/// <summary>
/// <c>check --format github</c>: workflow commands that a GitHub Actions log turns into annotations. A step may make ten of
/// each kind; what goes beyond that is printed as plain lines and counted in a last notice, so nothing is lost. What needs a
/// person's decision is a warning at most; what could not be decided is counted and what is waived is printed, neither annotated.
/// </summary>
/// <param name="options">Language, extent and masking; colour is ignored.</param>
public sealed class GitHubResultRenderer(RenderingOptions options) : IResultRenderer
{
    /// <inheritdoc/>
    public IResultWriter Begin(Stream output, RunHeader header)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(header);
        return new GitHubResultWriter(output, header, options);
    }
}
