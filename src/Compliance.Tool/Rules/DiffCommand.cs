using Compliance.Findings;
using Compliance.Rules;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Inputs;
using Compliance.Tool.Running;

namespace Compliance.Tool.Rules;

/// <summary><c>compliance rules diff</c>: what an upgrade would change on real reports.</summary>
internal static class DiffCommand
{
    public static int Run(CheckSettings settings, ToolConsole console)
    {
        if (settings.Paths.Count < 3) throw new UsageException(RulesTexts.Format(RulesText.DiffWhat));
        var old = Load(settings, settings.Paths[0], console);
        var next = Load(settings, settings.Paths[1], console);
        if (old.RuleSet is not { } before || next.RuleSet is not { } after)
            return RuleSetFaults.Report([.. old.Diagnostics, .. next.Diagnostics], settings, console);

        var printer = new RulesPrinter(settings.Rendering.Language);
        printer.Line(RulesText.DiffHead, $"{before.Id} {before.Edition} ({before.Digest[..12]})", $"{after.Id} {after.Edition} ({after.Digest[..12]})");
        PrintRules(before, after, printer);
        var inputs = new InputExpansion(console.WorkingDirectory).Expand([.. settings.Paths.Skip(2)]);
        foreach (var failure in inputs.Failures) console.Say(failure.Text.In(printer.Language));
        var tally = new DiffTally();
        var (oldRun, newRun) = (ReportChecks.RunOf(before, settings, console), ReportChecks.RunOf(after, settings, console));
        var isWhole = inputs.Failures.Count == 0 && inputs.Documents.Count > 0;
        foreach (var document in inputs.Documents)
        {
            var was = oldRun.Check(document);
            if (was.Report is null)
            {
                RuleSetFaults.Print(was.Diagnostics, settings, console);
                isWhole = false;
                continue;
            }

            Print(document.Path, FindingDifference.Between(was, newRun.Check(document)), tally, printer);
        }

        printer.Line();
        printer.Line(RulesText.DiffSummary, inputs.Documents.Count, tally.Appeared, tally.Vanished, tally.Changed, tally.Same);
        printer.WriteTo(console);
        return isWhole ? ExitCode.Pass : ExitCode.Unusable;
    }

    private static RuleSetLoading Load(CheckSettings settings, string rules, ToolConsole console) =>
        CheckerFactory.Load(settings with { Rules = rules }, console);

    private static void PrintRules(RuleSet before, RuleSet after, RulesPrinter printer)
    {
        var added = after.Rules.Where(rule => rule.Enabled && before.Find(rule.Id) is not { Enabled: true }).Select(static rule => rule.Id).ToList();
        var dropped = before.Rules.Where(rule => rule.Enabled && after.Find(rule.Id) is not { Enabled: true }).Select(static rule => rule.Id).ToList();
        if (added.Count > 0) printer.Line(RulesText.DiffRulesAdded, string.Join(", ", added));
        if (dropped.Count > 0) printer.Line(RulesText.DiffRulesDropped, string.Join(", ", dropped));
    }

    private static void Print(string path, IReadOnlyList<FindingDifference> differences, DiffTally tally, RulesPrinter printer)
    {
        var isTitled = false;
        foreach (var difference in differences)
        {
            tally.Count(difference);
            if (difference.IsSame) continue;
            if (!isTitled)
            {
                printer.Line();
                printer.Line(path);
                isTitled = true;
            }

            if (difference.Old is { } old) printer.Line((difference.New is null ? "  - " : "  < ") + Describe(old, printer));
            if (difference.New is { } now) printer.Line((difference.Old is null ? "  + " : "  > ") + Describe(now, printer));
        }
    }

    private static string Describe(Finding finding, RulesPrinter printer) =>
        $"{finding.RuleId} {RulesPrinter.NameOf(finding.Severity)} {printer.OutcomeOf(finding.Outcome)} {RulesPrinter.PlaceOf(finding.Locations[0])} {printer.In(finding.Message.Text)}";
}
