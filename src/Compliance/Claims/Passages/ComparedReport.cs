using Compliance.Structure;

namespace Compliance.Claims.Passages;

/// <summary>Another report, read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Report">What was read.</param>
internal sealed record ComparedReport(string Name, Report Report);
