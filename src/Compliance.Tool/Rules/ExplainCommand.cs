using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Running;

namespace Compliance.Tool.Rules;

/// <summary><c>compliance explain</c>: a rule's page, or why it did or did not fire on a report.</summary>
internal static class ExplainCommand
{
    public static int Run(CheckSettings settings, ToolConsole console)
    {
        if (settings.Paths.Count is not (1 or 2)) throw new UsageException(RulesTexts.Format(RulesText.ExplainWhat));
        var (ruleSet, rule) = RuleLookup.Find(settings, console, settings.Paths[0], out var faults);
        if (ruleSet is null || rule is null) return RuleSetFaults.Report(faults, settings, console);
        var printer = new RulesPrinter(settings.Rendering.Language);
        if (settings.Paths.Count == 1)
        {
            PrintPage(ruleSet, rule, settings, console, printer);
        }
        else
        {
            var result = ReportChecks.Check(ruleSet, settings.Paths[1], settings, console);
            rule = ruleSet.AsOf(result.RuleSet.AsOf).Find(rule.Id)!;
            if (RuleExplainer.Explain(rule, result) is not { } explanation) return RuleSetFaults.Report(result.Diagnostics, settings, console);
            new ExplanationPrinter(printer, settings.Rendering.AllOutcomes).Print(explanation);
        }

        printer.WriteTo(console);
        return ExitCode.Pass;
    }

    private static void PrintPage(RuleSet ruleSet, Rule rule, CheckSettings settings, ToolConsole console, RulesPrinter printer)
    {
        var source = CheckerFactory.SourceOf(settings.Rules ?? ruleSet.Id, console);
        if (new PageFinder(ruleSet, source).Find(rule) is { } page)
        {
            printer.Line(page.Markdown.TrimEnd());
            return;
        }

        printer.Line($"# {rule.Id} {printer.In(rule.Title)}");
        printer.Line();
        foreach (var law in rule.Basis) printer.Line($"- {law.Source.Document}{law.Article}");
    }
}
