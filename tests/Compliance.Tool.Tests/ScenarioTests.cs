using System.Text;

namespace Compliance.Tool.Tests;

public sealed class ScenarioTests
{
    private static readonly string TestsFolder = FindTests();

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(TestsFolder, "Compliance.Tool.Tests", "Scenarios"), "*.scenario").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_tool_does_what_the_scenario_says(string name)
    {
        var scenario = Scenario.Parse(File.ReadAllText(Path.Combine(TestsFolder, "Compliance.Tool.Tests", "Scenarios", name + ".scenario")));
        using var folder = new TemporaryFolder();
        Prepare(scenario, folder.Path);
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(scenario.Find("stdin") ?? string.Empty));
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };

        var exit = ToolApplication.Run(scenario.Arguments(), new ToolConsole(input, output, error, folder.Path));

        LineMatch.Check(Encoding.UTF8.GetString(output.ToArray()), scenario.Find("stdout"), "stdout");
        LineMatch.Check(error.ToString(), scenario.Find("stderr"), "stderr");
        exit.Should().Be(scenario.ExitCode);
        foreach (var (kind, file, content) in scenario.Sections)
        {
            if (kind == "result") LineMatch.Check(File.ReadAllText(Path.Combine(folder.Path, file)), content, file);
            if (kind == "absent") File.Exists(Path.Combine(folder.Path, file)).Should().BeFalse("{0} must not be left behind", file);
        }
    }

    private static void Prepare(Scenario scenario, string folder)
    {
        foreach (var (kind, name, content) in scenario.Sections)
        {
            var words = name.Split(' ');
            var path = Path.Combine(folder, words[0]);
            if (kind == "folder") Directory.CreateDirectory(path);
            if (kind is not ("file" or "hex" or "sample")) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (kind == "file") File.WriteAllText(path, content);
            if (kind == "hex") File.WriteAllBytes(path, Convert.FromHexString(string.Concat(content.Where(Uri.IsHexDigit))));
            if (kind == "sample") File.Copy(Path.Combine(TestsFolder, "samples", words[1]), path);
        }
    }

    private static string FindTests()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Compliance.sln"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "tests");
    }
}
