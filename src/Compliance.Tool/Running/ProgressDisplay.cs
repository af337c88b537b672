using Compliance.Diagnostics;
using Compliance.Tool.Texts;
using Spectre.Console;

namespace Compliance.Tool.Running;

/// <summary>A progress bar on standard error. Apart from the rest, so that Spectre.Console is loaded only where a bar is shown.</summary>
internal static class ProgressDisplay
{
    public static void Show(TextWriter error, int documents, Language language, Action<Action> run)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        terminal.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask(ToolTexts.Of(ToolText.Progress).In(language), maxValue: documents);
            run(() => task.Increment(1));
        });
    }
}
