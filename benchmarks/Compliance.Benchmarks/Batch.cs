using System.Diagnostics;
using System.Globalization;

namespace Compliance.Benchmarks;

/// <summary>Ten thousand reports through the installed tool: memory must stay flat, and two threads must be worth it.</summary>
internal sealed class Batch : IBenchmark
{
    private const int Reports = 10_000;
    private const int Pairs = 5;

    public string Name => "batch";

    public string Purpose => "10,000 reports through the installed tool (budget: at most 200 MB; two threads at least 1.6 times as fast as one)";

    public void Run(TextWriter output)
    {
        var work = Directory.CreateTempSubdirectory("compliance-batch-").FullName;
        try
        {
            var tool = InstalledTool.Install(work);
            var reports = Path.Combine(work, "reports");
            Directory.CreateDirectory(reports);
            for (var seed = 1; seed <= Reports; seed++)
                File.WriteAllText(Path.Combine(reports, seed.ToString("D5", CultureInfo.InvariantCulture) + ".txt"), GeneratedReport.Write(seed));

            long most = 0;
            void Check(int jobs) => most = Math.Max(most, PeakMemory(tool, reports, work, jobs));
            Check(1);
            Check(2);
            var one = File.ReadAllBytes(ResultOf(work, 1));
            var same = one.AsSpan().SequenceEqual(File.ReadAllBytes(ResultOf(work, 2)));
            var (oneTime, twoTime, ratio) = InterleavedPairs.Measure(() => Check(1), () => Check(2), Pairs);
            output.WriteLine(FormattableString.Invariant(
                $"one thread {oneTime / 1000:F2} s, two {twoTime / 1000:F2} s, ratio {ratio:F2} (median of {Pairs} interleaved pairs; budget 1.6)"));
            output.WriteLine(FormattableString.Invariant(
                $"most memory {most / 1024.0:F0} MB (budget 200), results {one.Length / 1048576.0:F1} MB, {(same ? "the same" : "NOT THE SAME")} bytes with one thread and two"));
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static string ResultOf(string work, int jobs) => Path.Combine(work, FormattableString.Invariant($"results-{jobs}.json"));

    /// <summary>Kilobytes resident at most, as the kernel counted them; read often, for they are gone with the process.</summary>
    private static long PeakMemory(string tool, string reports, string work, int jobs)
    {
        var start = new ProcessStartInfo(tool,
            ["check", reports, "--format", "json", "--quiet", "--jobs", jobs.ToString(CultureInfo.InvariantCulture), "--output", ResultOf(work, jobs)]);
        using var process = Process.Start(start)!;
        long peak = 0;
        while (!process.WaitForExit(10))
        {
            try
            {
                process.Refresh();
                peak = Math.Max(peak, process.PeakWorkingSet64 / 1024);
            }
            catch (InvalidOperationException)
            {
                break;
            }
        }

        process.WaitForExit();
        if (process.ExitCode is not (0 or 1 or 3)) throw new InvalidOperationException(FormattableString.Invariant($"the tool exited {process.ExitCode}"));
        return peak;
    }
}
