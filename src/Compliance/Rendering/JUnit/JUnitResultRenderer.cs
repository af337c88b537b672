namespace Compliance.Rendering.JUnit;

/// <summary>
/// <c>check --format junit</c>, for build servers: one test suite a report, one test case a rule. Such servers know passed,
/// failed, broken and skipped only. So a rule fails where a finding of it blocks; a lighter finding is printed in a test case
/// that passes; what a person must decide, what could not be decided and what does not apply is skipped, each with its reason;
/// a rule or a report that broke is an error.
/// </summary>
/// <param name="options">Language and masking; extent and colour are ignored.</param>
public sealed class JUnitResultRenderer(RenderingOptions options) : IResultRenderer
{
    /// <inheritdoc/>
    public IResultWriter Begin(Stream output, RunHeader header)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(header);
        return new JUnitResultWriter(output, header, options);
    }
}
