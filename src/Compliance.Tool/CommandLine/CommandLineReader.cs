using System.CommandLine;
using System.CommandLine.Parsing;
using Compliance.Tool.Texts;

namespace Compliance.Tool.CommandLine;

/// <summary>
/// Reads the command line with System.CommandLine, and refuses what that accepts in silence: option-like words that its
/// variadic argument swallows, and @files that it would expand. Its own messages are English only, so ours come first.
/// </summary>
internal static class CommandLineReader
{
    /// <exception cref="UsageException">The command line cannot be understood.</exception>
    public static CommandRequest Read(IReadOnlyList<string> args)
    {
        var definition = CommandOf(args);
        RefuseUnknownOptions(args, definition);

        var root = new Command(Commands.Root.Name);
        var rootOptions = Add(root, Commands.Root);
        var subcommand = root;
        var options = rootOptions;
        var paths = new Argument<string[]>("path") { Arity = ArgumentArity.ZeroOrMore };
        if (definition != Commands.Root)
        {
            var words = definition.Name.Split(' ');
            subcommand = new Command(words[^1]) { paths };
            options = Add(subcommand, definition);
            if (words.Length > 1) root.Add(new Command(words[0]) { subcommand });
            else root.Add(subcommand);
        }

        var result = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        Collect(result, Commands.Root, rootOptions, values);
        if (definition != Commands.Root) Collect(result, definition, options, values);
        if (result.Errors.Count > 0) throw new UsageException(ToolTexts.Format(ToolText.UsageOther, result.Errors[0].Message));
        IReadOnlyList<string> given = definition == Commands.Root ? [] : [.. (result.GetResult(paths)?.Tokens ?? []).Select(token => token.Value)];
        return new CommandRequest(definition, given, values);
    }

    /// <summary>The first word that is no option must be a command.</summary>
    private static CommandDefinition CommandOf(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            var word = args[i];
            if (word.StartsWith('-') && word != "-" && word != "--")
            {
                if (word == Commands.Lang.Name) i++;
                continue;
            }

            var command = Named(word) ?? throw UnknownCommand(word);
            if (!command.IsGroup || i + 1 >= args.Count || args[i + 1].StartsWith('-')) return command;
            word = word + " " + args[i + 1];
            return Named(word) ?? throw UnknownCommand(word);
        }

        return Commands.Root;
    }

    private static CommandDefinition? Named(string name) => Commands.Subcommands.FirstOrDefault(command => command.Name == name);

    private static UsageException UnknownCommand(string word)
    {
        var isMember = word.Contains(' ', StringComparison.Ordinal);
        var known = Commands.Subcommands.Select(command => command.Name)
            .Where(name => name.Contains(' ', StringComparison.Ordinal) == isMember).ToList();
        return NearestName.Of(word, known) is { } nearest
            ? new UsageException(ToolTexts.Format(ToolText.UnknownCommandNearest, word, nearest))
            : new UsageException(ToolTexts.Format(ToolText.UnknownCommand, word, string.Join(", ", known)));
    }

    private static void RefuseUnknownOptions(IReadOnlyList<string> args, CommandDefinition definition)
    {
        OptionDefinition? waiting = null;
        foreach (var word in args)
        {
            var awaited = waiting;
            waiting = null;
            if (word == "--") return;
            if (awaited is not null && IsNegativeNumber(word)) continue;
            if (!word.StartsWith('-') || word == "-") continue;
            var end = word.AsSpan().IndexOfAny('=', ':');
            var name = end < 0 ? word : word[..end];
            if (name is "-h" or "-?") continue;
            var option = definition.Options.Concat(Commands.Root.Options).FirstOrDefault(known => known.Name == name);
            if (option is null && definition.TakesAnyWord) continue;
            if (option is null) throw UnknownOption(name, definition);
            if (option.Value is not null && end < 0) waiting = option;
            if (option.Value is null && end >= 0) throw new UsageException(ToolTexts.Format(ToolText.OptionTakesNoValue, name));
            if (option.Value is not null && end == word.Length - 1) throw new UsageException(ToolTexts.Format(ToolText.OptionNeedsValue, name, option.Value));
        }
    }

    /// <summary>The value of the option before it, which then says what values it takes.</summary>
    private static bool IsNegativeNumber(string word) => word.Length > 1 && word[0] == '-' && char.IsAsciiDigit(word[1]);

    private static UsageException UnknownOption(string name, CommandDefinition definition) =>
        NearestName.Of(name, definition.Options.Select(option => option.Name)) is { } nearest
            ? new UsageException(ToolTexts.Format(ToolText.UnknownOptionNearest, name, nearest))
            : new UsageException(ToolTexts.Format(ToolText.UnknownOption, name, HelpCall(definition)));

    private static string HelpCall(CommandDefinition definition) =>
        definition == Commands.Root ? "compliance --help" : $"compliance {definition.Name} --help";

    private static List<Option<string[]>> Add(Command command, CommandDefinition definition)
    {
        var options = new List<Option<string[]>>(definition.Options.Count);
        foreach (var option in definition.Options)
        {
            var aliases = option == Commands.Help ? new[] { "-h", "-?" } : [];
            var arity = option.Value is null ? ArgumentArity.Zero : ArgumentArity.ZeroOrMore;
            var added = new Option<string[]>(option.Name, aliases) { Arity = arity, AllowMultipleArgumentsPerToken = false };
            command.Add(added);
            options.Add(added);
        }

        return options;
    }

    private static void Collect(
        ParseResult result,
        CommandDefinition definition,
        List<Option<string[]>> options,
        Dictionary<string, IReadOnlyList<string>> values)
    {
        for (var i = 0; i < options.Count; i++)
        {
            if (result.GetResult(options[i]) is not OptionResult { Implicit: false } found) continue;
            var option = definition.Options[i];
            if (found.IdentifierTokenCount > 1 && !option.Repeatable && option.Value is not null)
                throw new UsageException(ToolTexts.Format(ToolText.OptionTwice, option.Name));
            var given = found.Tokens.Select(token => token.Value).ToList();
            if (option.Value is not null && (given.Count < found.IdentifierTokenCount || given.Contains(string.Empty)))
                throw new UsageException(ToolTexts.Format(ToolText.OptionNeedsValue, option.Name, option.Value));
            if (option.Choices.Count > 0 && given.Find(value => !option.Choices.Contains(value)) is { } wrong)
                throw new UsageException(ToolTexts.Format(ToolText.OptionValueWrong, option.Name, wrong, string.Join(", ", option.Choices)));
            values[option.Name] = given;
        }
    }
}
