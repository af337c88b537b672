using Compliance.Findings;

namespace Compliance.Rendering.Html;

/// <summary>The index of a folder that holds one page for each report: a row a report with a link, then the sums.</summary>
/// <param name="options">Language and masking.</param>
/// <param name="linkOf">The file name of a result's page, relative to the index; called once a result, in order.</param>
public sealed class HtmlIndexRenderer(RenderingOptions options, Func<CheckResult, string> linkOf) : IResultRenderer
{
    /// <inheritdoc/>
    public IResultWriter Begin(Stream output, RunHeader header)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(header);
        return new HtmlIndexWriter(output, header, options, linkOf);
    }
}
