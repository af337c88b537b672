using Compliance.Findings;
using Compliance.Rules;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Inputs;
using Compliance.Tool.Running;

namespace Compliance.Tool.Rules;

/// <summary>Checks single reports for the commands about rules.</summary>
internal static class ReportChecks
{
    /// <summary>The check of one report, <c>-</c> for standard input. Never throws on input.</summary>
    public static CheckResult Check(RuleSet ruleSet, string path, CheckSettings settings, ToolConsole console)
    {
        var document = new InputDocument(path, path == "-" ? null : Path.GetFullPath(path, console.WorkingDirectory));
        return RunOf(ruleSet, settings, console).Check(document);
    }

    /// <summary>A run over several reports with the settings' options.</summary>
    public static DocumentRun RunOf(RuleSet ruleSet, CheckSettings settings, ToolConsole console)
    {
        var checker = new DocumentChecker(new ComplianceChecker(ruleSet), CheckerFactory.OptionsOf(settings));
        return new DocumentRun(new DocumentFile(console.Input, settings.MaxSize), checker, jobs: 1);
    }
}
