using Compliance.Diagnostics;
using Compliance.Tool.CommandLine;

namespace Compliance.Tool.Tests;

public sealed class HelpTests
{
    public static TheoryData<string> Names => [.. Commands.Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_command_shows_an_example_of_its_own(string name)
    {
        var command = Commands.Subcommands.Single(command => command.Name == name);
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            var lines = HelpWriter.Of(command, language).Split('\n');
            lines.SkipWhile(line => line is not ("示例：" or "Examples:")).Should().Contain(line => line.StartsWith("  compliance " + name + " ", StringComparison.Ordinal) || line == "  compliance " + name);
            lines.Should().Contain(line => line.StartsWith("  --help", StringComparison.Ordinal));
        }
    }
}
