using Compliance.Rendering;
using Compliance.Tool.CommandLine;

namespace Compliance.Tool.Outputs;

/// <summary>Where the results of <c>check</c> go. Disposing without <see cref="Commit"/> removes what was not finished.</summary>
internal interface ICheckOutput : IDisposable
{
    /// <summary>Opens the results.</summary>
    IResultWriter Begin(CheckSettings settings, RunHeader header);

    /// <summary>Puts what was finished in its place.</summary>
    void Commit();

    /// <summary>
    /// Removes what was not finished while another thread may still write, as a signal handler must: open files stay open
    /// for that thread and are gone with the process.
    /// </summary>
    void Abandon();
}
