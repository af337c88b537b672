using Compliance.Rules;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Running;

namespace Compliance.Tool.Rules;

/// <summary><c>compliance rules list</c>.</summary>
internal static class ListCommand
{
    public static int Run(CheckSettings settings, ToolConsole console)
    {
        var loading = CheckerFactory.Load(settings, console);
        if (loading.RuleSet is not { } ruleSet) return RuleSetFaults.Report(loading.Diagnostics, settings, console);
        var printer = new RulesPrinter(settings.Rendering.Language);
        printer.Line(RulesText.ListHead, ruleSet.Id, ruleSet.Edition, ruleSet.Rules.Length, printer.In(ruleSet.Title));
        foreach (var category in ruleSet.Rules.GroupBy(static rule => rule.Category))
        {
            printer.Line();
            printer.Line(category.Key);
            foreach (var rule in category) printer.Line(LineOf(rule, printer));
        }

        printer.WriteTo(console);
        return ExitCode.Pass;
    }

    private static string LineOf(Rule rule, RulesPrinter printer) =>
        $"  {rule.Id,-10} {RulesPrinter.NameOf(rule.Severity),-8} {printer.In(rule.Title)}{(rule.Enabled ? "" : printer.Of(RulesText.SwitchedOff))}";
}
