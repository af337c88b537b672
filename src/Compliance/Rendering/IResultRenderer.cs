namespace Compliance.Rendering;

/// <summary>
/// Writes check results in one format. Implementations keep no state of a run, so one renderer serves many threads;
/// a host may implement its own.
/// </summary>
public interface IResultRenderer
{
    /// <summary>Starts one run's output. Nothing is buffered beyond one document, so ten thousand cost no more memory than one.</summary>
    /// <param name="output">Receives UTF-8 without byte order mark unless the format asks for one. Stays open; the caller owns it.</param>
    /// <param name="header">What is known before the first document.</param>
    /// <returns>The run's writer.</returns>
    IResultWriter Begin(Stream output, RunHeader header);
}
