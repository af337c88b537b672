using Compliance.Claims;
using Compliance.Structure;

namespace Compliance.Rendering;

/// <summary>Writes what was read from one report. Keeps no state; a host may implement its own.</summary>
public interface IInspectRenderer
{
    /// <summary>Writes one report.</summary>
    /// <param name="output">Receives UTF-8; stays open, the caller owns it.</param>
    /// <param name="path">Path or name as it was given; <c>-</c> for standard input.</param>
    /// <param name="report">The structure.</param>
    /// <param name="claims">The claims.</param>
    void Write(Stream output, string path, Report report, ClaimSet claims);
}
