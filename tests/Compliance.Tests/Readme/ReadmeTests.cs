using System.Text;
using Compliance.Rules;

namespace Compliance.Tests.Readme;

public class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "README.md"));

    [Theory]
    [InlineData("PublishGate.cs")]
    [InlineData("BuildStep.cs")]
    public void An_example_of_the_README_is_the_code_compiled_here(string file)
    {
        var compiled = File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "tests", "Compliance.Tests", "Readme", file))
            .Replace("namespace Compliance.Tests.Readme;\n\n", "", StringComparison.Ordinal);

        Block(file).Should().Be(compiled);
    }

    [Fact]
    public void The_console_example_is_five_lines_of_the_code_compiled_here()
    {
        var compiled = File.ReadAllLines(Path.Combine(SharedFolder.RepositoryRoot, "tests", "Compliance.Tests", "Readme", "ConsoleExample.cs"))
            .SkipWhile(line => !line.Contains("// README", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.Contains("// README", StringComparison.Ordinal)).Select(line => line.Trim());
        var shown = Block("embed").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith("using ", StringComparison.Ordinal)).Select(line => line.Trim()).ToList();

        shown.Should().Equal(compiled);
        shown.Should().HaveCountLessThanOrEqualTo(5);
    }

    [Fact]
    public void The_two_commands_stand_at_the_top() =>
        Text.Split('\n').Skip(2).Take(4).Should().Equal(
            "```bash", "dotnet run --project src/Compliance.Tool -- check tests/samples/township-with-defects.txt", "dotnet test", "```");

    [Fact]
    public void The_gate_stays_closed_for_the_sample_with_defects_and_opens_for_the_well_formed_one()
    {
        var gate = new PublishGate();

        gate.MayPublish(Sample("township-with-defects"), new DateOnly(2026, 3, 20), out var result).Should().BeFalse();
        result.Findings.Should().Contain(finding => finding.RuleId == "NUM-01");
        gate.MayPublish(Sample("county-well-formed"), new DateOnly(2026, 3, 20), out _).Should().BeTrue();
    }

    [Fact]
    public void The_build_step_counts_what_did_not_pass_and_writes_the_results()
    {
        using var output = new MemoryStream();
        string[] reports = [SamplePath("township-with-defects"), SamplePath("county-well-formed")];

        BuildStep.Run(reports, output).Should().Be(1);

        Encoding.UTF8.GetString(output.ToArray()).Should().Contain("NUM-01").And.Contain(RuleSets.LawBasedGovernmentReport.Digest);
    }

    [Fact]
    public void The_console_example_prints_the_contradiction_with_its_line() =>
        ConsoleExample.Lines(SamplePath("township-with-defects")).Should().Contain(line => line.Contains("NUM-01", StringComparison.Ordinal));

    private static string SamplePath(string name) => Path.Combine(SharedFolder.RepositoryRoot, "tests", "samples", name + ".txt");

    private static string Sample(string name) => File.ReadAllText(SamplePath(name));

    private static string Block(string marker)
    {
        var start = Text.IndexOf($"<!-- {marker} -->\n```csharp\n", StringComparison.Ordinal);
        start.Should().BePositive();
        start = Text.IndexOf("```csharp\n", start, StringComparison.Ordinal) + "```csharp\n".Length;
        return Text[start..Text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
