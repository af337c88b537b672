using System.Collections.Immutable;
using Compliance.Findings.Sidecars;

namespace Compliance.Findings;

/// <summary>The waivers of one sidecar file. Immutable; no two have the same fingerprint.</summary>
/// <param name="Waivers">In the order of the file.</param>
public sealed record WaiverSet(ImmutableArray<Waiver> Waivers)
{
    /// <summary>No waivers.</summary>
    public static WaiverSet Empty { get; } = new([]);

    /// <summary>Reads a waiver file. Never throws on input: the waivers, or all faults of the file with their places.</summary>
    /// <param name="bytes">The whole file, UTF-8.</param>
    /// <param name="name">The file's name for diagnostics.</param>
    public static WaiverLoading Load(ReadOnlySpan<byte> bytes, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return WaiverFileReader.Read(bytes, name);
    }
}
