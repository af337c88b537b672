using Compliance.Diagnostics;
using Compliance.Tool.CommandLine;

namespace Compliance.Tool.Tests;

public sealed class HelpTests
{
    public static TheoryData<string> Names => [.. Commands.Subcommands.Select(command => command.Name)];

    [Theory]
    [InlineData("check", "no\u001B[31m\u202Edir*.txt")]
    [InlineData("inspect", "no\u001B[31m\u202E.txt")]
    [InlineData("che\u001B[31m\u202Eck", "report.txt")]
    [InlineData("check", "--for\u001B[31m\u202Emat")]
    [InlineData("check", "--rules=\u001B[31m\u202E")]
    public void No_word_of_the_command_line_can_steer_the_terminal(string command, string word)
    {
        using var error = new StringWriter();
        ToolApplication.Run([command, "report.txt", word], new ToolConsole(Stream.Null, Stream.Null, error, Path.GetTempPath()));
        ToolApplication.Run([command, word], new ToolConsole(Stream.Null, Stream.Null, error, Path.GetTempPath()));
        error.ToString().Should().NotContainAny("\u001B", "\u202E").And.Contain("\uFFFD");
    }

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
