using Compliance.Diagnostics;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Projects;
using Compliance.Tool.Rules;
using Compliance.Tool.Running;
using Compliance.Tool.Sidecars;
using Compliance.Tool.Texts;

namespace Compliance.Tool;

/// <summary>The tool: a command line in, an exit code out. Never throws.</summary>
internal static class ToolApplication
{
    public static int Run(IReadOnlyList<string> args, ToolConsole console) => Run(args, console, CheckerFactory.Open);

    /// <summary>The same with another way to come by a checker.</summary>
    public static int Run(IReadOnlyList<string> args, ToolConsole console, Func<CheckSettings, ToolConsole, CheckerOpening> open)
    {
        var language = LanguageOf(args);
        try
        {
            var request = CommandLineReader.Read(args);
            if (request.Has(Commands.Help)) return Print(console, HelpWriter.Of(request.Command, language));
            if (request.Has(Commands.Version)) return Print(console, "compliance " + ToolVersion.Text + "\n");
            if (request.Command == Commands.Root || request.Command.IsGroup)
            {
                console.Error.Write(HelpWriter.Of(request.Command, language));
                throw new UsageException(ToolTexts.Of(ToolText.NoCommand));
            }

            var settings = CheckSettingsReader.Read(request, console);
            var finding = ProjectFinder.Find(request, console);
            if (!finding.Diagnostics.IsEmpty) return RuleSetFaults.Report(finding.Diagnostics, settings, console);
            if (finding.Project is { } project)
                settings = CheckSettingsReader.Read(project.AddTo(request), console) with { Project = project };
            if (request.Command == Commands.Waive) return WaiveCommand.Run(request, settings, console, open);
            if (request.Command == Commands.WriteBaseline) return BaselineCommand.Run(settings, console, open);
            if (request.Command == Commands.Inspect) return InspectCommand.Run(settings, console, open);
            return request.Command == Commands.Check
                ? CheckCommand.Run(settings, console, open)
                : RulesCommands.Run(request, settings, console);
        }
        catch (UsageException e)
        {
            return Fail(console, language, e.Text, ExitCode.Unusable);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Reading has its own diagnostics, so what fails here is the output: a full disk, a closed stream.
            return Fail(console, language, ToolTexts.Format(ToolText.ResultsNotWritten, e.Message), ExitCode.Unusable);
        }
        catch (Exception e)
        {
            return Fail(console, language, ToolTexts.Format(ToolText.InternalFault, e.GetType().Name, e.Message), ExitCode.Fault);
        }
    }

    /// <summary>Read ahead of everything else, so that even a usage error speaks the language asked for.</summary>
    private static Language LanguageOf(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i] is "--lang=en" or "--lang:en") return Language.English;
            if (args[i] == Commands.Lang.Name && i + 1 < args.Count && args[i + 1] == "en") return Language.English;
        }

        return Language.Chinese;
    }

    private static int Print(ToolConsole console, string text)
    {
        console.Output.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return ExitCode.Pass;
    }

    private static int Fail(ToolConsole console, Language language, LocalizedText text, int exitCode)
    {
        console.Say(ToolTexts.Format(ToolText.Error, text.In(language)).In(language));
        return exitCode;
    }
}
