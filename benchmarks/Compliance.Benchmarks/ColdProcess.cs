namespace Compliance.Benchmarks;

/// <summary>The installed tool over five reports, and a hello world of the same runtime, each in a new process.</summary>
internal sealed class ColdProcess : IBenchmark
{
    private const int Pairs = 15;

    public string Name => "cold";

    public string Purpose => "cold process: installed tool over five reports, against a .NET hello world (budget: at most 2.5 times)";

    public void Run(TextWriter output)
    {
        var work = Directory.CreateTempSubdirectory("compliance-cold-").FullName;
        try
        {
            var hello = BuildHello(work);
            var tool = InstalledTool.Install(work);
            var reports = Path.Combine(work, "reports");
            Directory.CreateDirectory(reports);
            for (var seed = 1; seed <= 5; seed++)
                File.WriteAllText(Path.Combine(reports, $"{seed}.txt"), GeneratedReport.Write(seed));

            var (toolTime, helloTime, ratio) = InterleavedPairs.Measure(
                () => InstalledTool.Run(tool, ["check", reports, "--quiet"], work), () => InstalledTool.Run(hello, [], work), Pairs);
            output.WriteLine(FormattableString.Invariant(
                $"tool {toolTime:F1} ms, hello world {helloTime:F1} ms, ratio {ratio:F2} (median of {Pairs} interleaved pairs; budget 2.5)"));
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static string BuildHello(string work)
    {
        var folder = Path.Combine(work, "hello");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "hello.csproj"),
            "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><InvariantGlobalization>true</InvariantGlobalization></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(\"hello\");");
        InstalledTool.Run("dotnet", ["build", "-c", "Release", "-o", Path.Combine(folder, "out"), "-v", "quiet", "--nologo"], folder);
        return Path.Combine(folder, "out", "hello");
    }
}
