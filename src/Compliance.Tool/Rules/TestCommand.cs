using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Rules.Pages;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Running;

namespace Compliance.Tool.Rules;

/// <summary><c>compliance rules test</c>: runs the examples on the pages of a rule set's own rules.</summary>
internal static class TestCommand
{
    public static int Run(CheckSettings settings, ToolConsole console)
    {
        var printer = new RulesPrinter(settings.Rendering.Language);
        var worst = ExitCode.Pass;
        foreach (var path in settings.Paths.DefaultIfEmpty("."))
        {
            var source = CheckerFactory.SourceOf(path, console);
            var loading = RuleSetLoader.Load(source, settings.Parameters);
            if (loading.RuleSet is not { } ruleSet) return RuleSetFaults.Report(loading.Diagnostics, settings, console);
            if (!Test(ruleSet, source, settings, console, printer)) worst = ExitCode.Blocked;
        }

        printer.WriteTo(console);
        return worst;
    }

    private static bool Test(RuleSet ruleSet, IRuleSetSource source, CheckSettings settings, ToolConsole console, RulesPrinter printer)
    {
        var pages = new PageFinder(ruleSet, source);
        var tester = new RulePageTester(new ComplianceChecker(ruleSet));
        int rules = 0, examples = 0, failed = 0;
        foreach (var rule in ruleSet.Rules)
        {
            var isOwn = pages.IsOwn(rule);
            var found = pages.Own(rule);
            if (found is null && (!isOwn || !rule.Enabled)) continue;
            rules++;
            var faults = ImmutableArray<Diagnostic>.Empty;
            if (found is not { } page)
            {
                faults = [new(DiagnosticCode.RulePageMissing, DiagnosticSeverity.Error, rule.DefinedIn, null, null, [rule.Id, rule.Id + ".md"])];
            }
            else
            {
                var read = RulePage.Read(rule.Id, page.Markdown, page.Name);
                examples += read.Examples.Length;
                faults = tester.Faults(rule, read, page.Name, isComplete: isOwn);
            }

            if (!faults.IsEmpty) failed++;
            RuleSetFaults.Print(faults, settings, console);
        }

        printer.Line(failed == 0 ? RulesText.TestPassed : RulesText.TestFailed, ruleSet.Id, rules, examples, failed);
        return failed == 0;
    }
}
