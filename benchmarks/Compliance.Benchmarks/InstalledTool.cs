using System.Diagnostics;
using System.Globalization;

namespace Compliance.Benchmarks;

/// <summary>The tool as users have it: packed, then installed into an empty folder.</summary>
internal static class InstalledTool
{
    /// <summary>Packs and installs into <paramref name="work"/>; the path of the command.</summary>
    public static string Install(string work)
    {
        var root = RepositoryFolder.Find();
        var packages = Path.Combine(work, "packages");
        var version = "0.1.0-bench." + DateTime.UtcNow.Ticks.ToString(CultureInfo.InvariantCulture);
        Run("dotnet", ["pack", Path.Combine(root, "src", "Compliance.Tool"), "-c", "Release", "-o", packages, "-p:Version=" + version, "-v", "quiet"], root);
        Run("dotnet", ["tool", "install", "Compliance.Tool", "--version", version, "--tool-path", Path.Combine(work, "tool"), "--add-source", packages], work);
        return Path.Combine(work, "tool", "compliance");
    }

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It exited with more than 1, the tool's code for a blocked report.</exception>
    public static void Run(string program, string[] arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode > 1)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} exited {process.ExitCode}: {printed}{errors.Result}");
    }
}
