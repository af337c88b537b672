using Compliance.Diagnostics;
using Compliance.Tool.Texts;

namespace Compliance.Tool.CommandLine;

/// <summary>The text of <c>--help</c>.</summary>
internal static class HelpWriter
{
    private const int NameColumn = 30;

    public static string Of(CommandDefinition command, Language language)
    {
        var help = new System.Text.StringBuilder();
        help.Append(Label(command.Description, language)).Append("\n\n");
        help.Append(Label(ToolText.HelpUsage, language)).Append("\n  ").Append(command.Usage).Append("\n\n");
        if (command == Commands.Root || command.IsGroup)
        {
            help.Append(Label(ToolText.HelpCommands, language)).Append('\n');
            var members = Commands.Subcommands.Where(member => command.IsGroup
                ? member.Name.StartsWith(command.Name + " ", StringComparison.Ordinal)
                : !member.Name.Contains(' ', StringComparison.Ordinal));
            foreach (var member in members) Row(help, member.Name, Label(member.Description, language));
            help.Append('\n');
        }

        help.Append(Label(ToolText.HelpOptions, language)).Append('\n');
        foreach (var option in command.Options)
            Row(help, option.Value is null ? option.Name : option.Name + " " + option.Value, Label(option.Description, language));
        help.Append('\n').Append(Label(ToolText.HelpExamples, language)).Append('\n');
        foreach (var line in Label(command.Examples, language).Split('\n')) help.Append("  ").Append(line).Append('\n');
        help.Append('\n').Append(Label(ToolText.HelpExitCodes, language)).Append('\n');
        return help.ToString();
    }

    private static void Row(System.Text.StringBuilder help, string name, string description)
    {
        help.Append("  ").Append(name);
        if (name.Length + 2 < NameColumn) help.Append(' ', NameColumn - name.Length - 2);
        else help.Append("\n").Append(' ', NameColumn);
        help.Append(description.Replace("\n", "\n" + new string(' ', NameColumn), StringComparison.Ordinal)).Append('\n');
    }

    private static string Label(ToolText text, Language language) => ToolTexts.Of(text).In(language);
}
