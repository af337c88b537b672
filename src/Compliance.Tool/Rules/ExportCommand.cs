using System.Text;
using Compliance.Rules.Interchange;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Outputs;
using Compliance.Tool.Running;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Rules;

/// <summary><c>compliance rules export</c>: a rule set as a RulesEngine workflow.</summary>
internal static class ExportCommand
{
    public static int Run(CheckSettings settings, ToolConsole console)
    {
        if (settings.Paths.Count > 0) throw new UsageException(ToolTexts.Format(ToolText.UsageOther, settings.Paths[0]));
        var loading = CheckerFactory.Load(settings, console);
        if (loading.RuleSet is not { } ruleSet) return RuleSetFaults.Report(loading.Diagnostics, settings, console);
        var export = RulesEngineWorkflows.Export(ruleSet);
        using var target = OutputTarget.Open(settings.Output, console, []);
        target.Stream.Write(Encoding.UTF8.GetBytes(export.Json));
        target.Commit();
        RuleSetFaults.Print(export.Diagnostics, settings, console);
        console.Say(ToolTexts.Format(ToolText.ExportedRules, export.Rules).In(settings.Rendering.Language));
        return ExitCode.Pass;
    }
}
