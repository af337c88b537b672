using Compliance.Findings;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Inputs;
using Compliance.Tool.Outputs;
using Compliance.Tool.Running;
using Compliance.Tool.Texts;

namespace Compliance.Tool;

/// <summary><c>compliance inspect</c>.</summary>
internal static class InspectCommand
{
    public static int Run(CheckSettings settings, ToolConsole console, Func<CheckSettings, ToolConsole, CheckerOpening> open)
    {
        if (settings.Paths.Count == 0 || settings.Paths[0].Length == 0) throw new UsageException(ToolTexts.Of(ToolText.NoPath));
        if (settings.Paths.Count > 1) throw new UsageException(ToolTexts.Format(ToolText.OnePath, settings.Paths.Count));
        var path = settings.Paths[0];
        var full = path == "-" ? null : Path.GetFullPath(path, console.WorkingDirectory);
        if (full is not null && Directory.Exists(full)) throw new UsageException(ToolTexts.Format(ToolText.FolderToInspect, path));
        var opening = open(settings, console);
        if (opening.Checker is not { } checker) return RuleSetFaults.Report(opening.Diagnostics, settings, console);

        var document = new InputDocument(path, full);
        using var target = OutputTarget.Open(settings.Output, console, [document]);
        var result = new DocumentRun(new DocumentFile(console.Input, settings.MaxSize), checker, jobs: 1).Check(document);
        if (result.Report is not { } report || result.Claims is not { } claims)
        {
            RuleSetFaults.Print(result.Diagnostics, settings, console);
            return result.Verdict == Verdict.Error ? ExitCode.Fault : ExitCode.Unusable;
        }

        Renderers.ForInspect(settings).Write(target.Stream, path, report, claims);
        target.Commit();
        return ExitCode.Pass;
    }
}
