using System.Text;
using Compliance.Findings;
using Compliance.Rendering.Sidecars;
using Compliance.Rules;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Inputs;
using Compliance.Tool.Outputs;
using Compliance.Tool.Running;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Sidecars;

/// <summary><c>compliance baseline</c>: writes the findings of today.</summary>
internal static class BaselineCommand
{
    private const string DefaultFile = "compliance-baseline.json";

    public static int Run(CheckSettings settings, ToolConsole console, Func<CheckSettings, ToolConsole, CheckerOpening> open)
    {
        if (settings.Paths.Count == 0 && settings.Project is not { NamesReports: true }) throw new UsageException(ToolTexts.Of(ToolText.NoPath));
        var inputs = new InputExpansion(console.WorkingDirectory, settings.Project).Expand(settings.Paths);
        var opening = open(settings, console);
        if (opening.Checker is not { } checker) return RuleSetFaults.Report(opening.Diagnostics, settings, console);
        var language = settings.Rendering.Language;
        foreach (var failure in inputs.Failures) console.Say(ToolTexts.Format(ToolText.Error, failure.Text.In(language)).In(language));

        var entries = new List<CheckResult>();
        var failed = inputs.Failures.Count > 0;
        new DocumentRun(new DocumentFile(console.Input, settings.MaxSize), checker, settings.Jobs).Run(inputs.Documents, result =>
        {
            failed |= result.Verdict is Verdict.Unreadable or Verdict.Error;
            RuleSetFaults.Print(result.Report is null ? result.Diagnostics : [], settings, console);
            entries.Add(result with { Report = null, Claims = null });
        });
        if (failed)
        {
            console.Say(ToolTexts.Format(ToolText.Error, ToolTexts.Of(ToolText.BaselineNotWritten).In(language)).In(language));
            return ExitCode.Unusable;
        }

        var file = settings.Output ?? settings.Project?.Baseline ?? DefaultFile;
        var baseline = Baseline.Of(entries);
        using var target = OutputTarget.Open(file, console, inputs.Documents);
        target.Stream.Write(Encoding.UTF8.GetBytes(BaselineFileWriter.Write(baseline)));
        target.Commit();
        if (settings.Quiet) return ExitCode.Pass;
        console.Say(ToolTexts.Format(ToolText.BaselineWritten, baseline.Entries.Length, file).In(language));
        var vetoes = entries.SelectMany(static result => result.Findings)
            .Count(static finding => finding.Severity == Severity.Veto && finding.Outcome is Outcome.Fail or Outcome.Review);
        if (vetoes > 0) console.Say(ToolTexts.Format(ToolText.Warning, ToolTexts.Format(ToolText.BaselineVetoes, vetoes).In(language)).In(language));
        return ExitCode.Pass;
    }
}
