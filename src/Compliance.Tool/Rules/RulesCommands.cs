using Compliance.Tool.CommandLine;

namespace Compliance.Tool.Rules;

/// <summary>The commands about rules, by name.</summary>
internal static class RulesCommands
{
    public static int Run(CommandRequest request, CheckSettings settings, ToolConsole console)
    {
        var command = request.Command;
        if (command == Commands.Explain) return ExplainCommand.Run(settings, console);
        if (command == Commands.RulesList) return ListCommand.Run(settings, console);
        if (command == Commands.RulesShow) return ShowCommand.Run(settings, console);
        if (command == Commands.RulesValidate) return ValidateCommand.Run(settings, console);
        if (command == Commands.RulesTest) return TestCommand.Run(settings, console);
        if (command == Commands.RulesNew) return NewCommand.Run(settings, console);
        if (command == Commands.RulesEval) return EvalCommand.Run(request, settings, console);
        if (command == Commands.RulesDiff) return DiffCommand.Run(settings, console);
        if (command == Commands.RulesExport) return ExportCommand.Run(settings, console);
        if (command == Commands.RulesImport) return ImportCommand.Run(request, settings, console);
        throw new InvalidOperationException(command.Name);
    }
}
