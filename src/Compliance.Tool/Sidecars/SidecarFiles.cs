using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Inputs;

namespace Compliance.Tool.Sidecars;

/// <summary>Reads the sidecar files. One that is named must be there: a mistyped name must not quietly excuse nothing.</summary>
internal static class SidecarFiles
{
    /// <summary>Larger than any such file; keeps a device from being read for ever.</summary>
    private const int MostBytes = 4 * 1024 * 1024;

    public static SidecarLoading Load(CheckSettings settings, ToolConsole console)
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        WaiverSet? waivers = null;
        Baseline? baseline = null;
        if (settings.Waivers is { } waiverFile && Read(waiverFile, console, faults) is { } waiverBytes)
        {
            var loading = WaiverSet.Load(waiverBytes, waiverFile);
            waivers = loading.Waivers;
            faults.AddRange(loading.Diagnostics);
        }

        if (settings.Baseline is { } baselineFile && Read(baselineFile, console, faults) is { } baselineBytes)
        {
            var loading = Baseline.Load(baselineBytes, baselineFile);
            baseline = loading.Baseline;
            faults.AddRange(loading.Diagnostics);
        }

        return new(waivers, baseline, faults.DrainToImmutable());
    }

    /// <summary>The bytes of a file, or null with a fault.</summary>
    public static byte[]? Read(string path, ToolConsole console, ImmutableArray<Diagnostic>.Builder faults)
    {
        var document = new InputDocument(path, Path.GetFullPath(path, console.WorkingDirectory));
        var (bytes, fault) = new DocumentFile(Stream.Null, MostBytes).Read(document);
        if (fault is not null) faults.Add(fault);
        return bytes;
    }
}
