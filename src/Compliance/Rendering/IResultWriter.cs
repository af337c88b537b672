using Compliance.Findings;

namespace Compliance.Rendering;

/// <summary>
/// One run's output: any number of documents, then the end. Used by one thread at a time, in the order of the input.
/// Disposing without <see cref="End"/> leaves the output cut off, as after a cancelled run.
/// </summary>
public interface IResultWriter : IDisposable
{
    /// <summary>Writes one document's result and flushes it to the stream.</summary>
    void Write(CheckResult result);

    /// <summary>Writes the summary and closes the format's brackets. Called once, last.</summary>
    void End(RunSummary summary);
}
