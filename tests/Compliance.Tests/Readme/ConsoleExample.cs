using Compliance.Rules;

namespace Compliance.Tests.Readme;

internal static class ConsoleExample
{
    /// <summary>The README's lines, with the console and the working folder put under test.</summary>
    public static IReadOnlyList<string> Lines(string path)
    {
        var Console = new StringWriter();
        var File = new Folder(path);
        // README
        var checker = new ComplianceChecker(RuleSets.LawBasedGovernmentReport);
        var result = checker.Check(File.ReadAllBytes("report.txt"), "report.txt");
        foreach (var finding in result.Findings)
        Console.WriteLine($"{finding.Locations[0].Start.Line}: {finding.RuleId} {finding.Message.Text.Chinese}");
        // README
        return Console.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed class Folder(string path)
    {
        public byte[] ReadAllBytes(string name) => name == "report.txt" ? System.IO.File.ReadAllBytes(path) : throw new FileNotFoundException(name);
    }
}
