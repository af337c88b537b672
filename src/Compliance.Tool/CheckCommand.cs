using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Rendering;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Inputs;
using Compliance.Tool.Outputs;
using Compliance.Tool.Running;
using Compliance.Tool.Sidecars;
using Compliance.Tool.Texts;

namespace Compliance.Tool;

/// <summary><c>compliance check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>Fewer documents are done before a progress bar is drawn.</summary>
    private const int LeastForProgress = 20;

    public static int Run(CheckSettings settings, ToolConsole console, Func<CheckSettings, ToolConsole, CheckerOpening> open)
    {
        if (settings.Paths.Count == 0 && settings.Project is not { NamesReports: true }) throw new UsageException(ToolTexts.Of(ToolText.NoPath));
        var inputs = new InputExpansion(console.WorkingDirectory, settings.Project).Expand(settings.Paths);
        var opening = open(settings, console);
        if (opening.Checker is not { } checker) return RuleSetFaults.Report(opening.Diagnostics, settings, console);
        var sidecars = SidecarFiles.Load(settings, console);
        if (!sidecars.Diagnostics.IsEmpty) return RuleSetFaults.Report(sidecars.Diagnostics, settings, console);

        var notices = Notices(inputs, settings);
        foreach (var notice in notices) Say(console, settings, notice, inputs.Failures.Contains(notice));
        if (inputs.Documents.Count == 0 && settings.Format is "text" or "html") return ExitCode.Unusable;

        using ICheckOutput target = HtmlFolder.IsAskedFor(settings, console, inputs.Documents.Count)
            ? HtmlFolder.Open(settings.Output!, console, inputs.Documents)
            : OutputTarget.Open(settings.Output, console, inputs.Documents);
        using var interrupts = settings.Output is null ? null : console.OnInterrupt?.Invoke(target.Abandon);
        var header = new RunHeader("compliance", ToolVersion.Text, checker.RuleSet, inputs.Documents.Count)
        {
            Rules = checker.Rules,
            InformationUri = "pkg:nuget/Compliance.Tool",
            BlocksFrom = settings.FailOn,
        };
        var tally = new RunTally();
        var ledger = checker.OpenLedger(sidecars.Waivers, sidecars.Baseline, settings.Today, settings.WaiverPolicy);
        var run = new DocumentRun(new DocumentFile(console.Input, settings.MaxSize), checker, settings.Jobs);
        using (var writer = target.Begin(settings, header))
        {
            void Write(CheckResult result)
            {
                result = ledger.Apply(result);
                tally.Add(result);
                writer.Write(result);
            }

            if (ShowsProgress(settings, console, inputs.Documents.Count))
                ProgressDisplay.Show(console.Error, inputs.Documents.Count, settings.Rendering.Language, step => run.Run(inputs.Documents, result =>
                {
                    Write(result);
                    step();
                }));
            else run.Run(inputs.Documents, Write);
            var excuses = SidecarNotices.Of(ledger, sidecars, settings.Today);
            foreach (var notice in excuses)
            {
                var isLoud = SidecarNotices.IsLoud(notice);
                if (isLoud || !settings.Quiet) Print(console, settings, isLoud ? ToolText.Warning : ToolText.Notice, notice);
            }

            notices = notices.AddRange(excuses);
            writer.End(tally.ToSummary(settings.Format == "text" ? [] : notices));
        }

        target.Commit();
        return ExitCodeOf(tally.ToSummary([]), inputs, settings);
    }

    /// <summary>A progress bar must not run through the results, so they have to go elsewhere.</summary>
    private static bool ShowsProgress(CheckSettings settings, ToolConsole console, int documents) =>
        console.ErrorIsTerminal && !settings.Quiet && documents >= LeastForProgress && (settings.Output is not null || !console.OutputIsTerminal);

    private static ImmutableArray<RunNotice> Notices(InputSet inputs, CheckSettings settings)
    {
        var notices = ImmutableArray.CreateBuilder<RunNotice>();
        notices.AddRange(inputs.Failures);
        if (settings.Quiet) return notices.DrainToImmutable();
        if (settings.Project is { } project) notices.Add(new("projectFile", ToolTexts.Format(ToolText.ProjectUsed, project.Shown)));
        if (inputs.Ignored > 0) notices.Add(new("filesIgnored", ToolTexts.Format(ToolText.FilesIgnored, inputs.Ignored)));
        if (inputs.Skipped > 0) notices.Add(new("filesSkipped", ToolTexts.Format(ToolText.FilesSkipped, inputs.Skipped)));
        return notices.DrainToImmutable();
    }

    private static void Say(ToolConsole console, CheckSettings settings, RunNotice notice, bool isError) =>
        Print(console, settings, isError ? ToolText.Error : ToolText.Notice, notice);

    private static void Print(ToolConsole console, CheckSettings settings, ToolText label, RunNotice notice)
    {
        var language = settings.Rendering.Language;
        console.Say(ToolTexts.Format(label, notice.Text.In(language)).In(language));
    }

    private static int ExitCodeOf(RunSummary summary, InputSet inputs, CheckSettings settings)
    {
        if (summary.Count(Verdict.Error) > 0) return ExitCode.Fault;
        if (summary.Count(Verdict.Unreadable) > 0 || inputs.Failures.Count > 0) return ExitCode.Unusable;
        if (summary.Count(Verdict.Blocked) > 0) return ExitCode.Blocked;
        return summary.Count(Verdict.Review) > 0 && !settings.AllowReview ? ExitCode.Review : ExitCode.Pass;
    }
}
