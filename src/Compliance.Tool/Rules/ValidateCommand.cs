using Compliance.Rules;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Running;

namespace Compliance.Tool.Rules;

/// <summary><c>compliance rules validate</c>: every fault of rule sets at once.</summary>
internal static class ValidateCommand
{
    public static int Run(CheckSettings settings, ToolConsole console)
    {
        var printer = new RulesPrinter(settings.Rendering.Language);
        var worst = ExitCode.Pass;
        foreach (var path in settings.Paths.DefaultIfEmpty("."))
        {
            var loading = RuleSetLoader.Load(CheckerFactory.SourceOf(path, console));
            RuleSetFaults.Print(loading.Diagnostics, settings, console);
            if (loading.RuleSet is { } ruleSet)
            {
                printer.Line(RulesText.Valid, path, ruleSet.Id, ruleSet.Edition, ruleSet.Rules.Length, ruleSet.Digest);
            }
            else
            {
                printer.Line(RulesText.Invalid, path, loading.Diagnostics.Length);
                worst = ExitCode.Unusable;
            }
        }

        printer.WriteTo(console);
        return worst;
    }
}
