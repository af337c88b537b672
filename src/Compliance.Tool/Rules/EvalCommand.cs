using System.Text;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rendering;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Running;

namespace Compliance.Tool.Rules;

/// <summary><c>compliance rules eval</c>: one expression, its value as JSON.</summary>
internal static class EvalCommand
{
    public static int Run(CommandRequest request, CheckSettings settings, ToolConsole console)
    {
        if (settings.Paths.Count != 1) throw new UsageException(RulesTexts.Format(RulesText.OneExpression, settings.Paths.Count));
        CheckResult? over = null;
        if (request.ValueOf(Commands.Report) is { } path)
        {
            var loading = CheckerFactory.Load(settings, console);
            if (loading.RuleSet is not { } ruleSet) return RuleSetFaults.Report(loading.Diagnostics, settings, console);
            over = ReportChecks.Check(ruleSet, path, settings, console);
            if (over.Report is null) return RuleSetFaults.Report(over.Diagnostics, settings, console);
        }

        var answer = ExpressionTrial.Evaluate(settings.Paths[0], over);
        if (answer.Json is not { } json) return RuleSetFaults.Report(answer.Diagnostics, settings, console);
        var printer = new RulesPrinter(settings.Rendering.Language);
        printer.Line(Masked(json));
        printer.WriteTo(console);
        return ExitCode.Pass;
    }

    /// <summary>Personal numbers are hidden in words only: a number of the value stays one.</summary>
    private static string Masked(string json)
    {
        var shown = new StringBuilder(json.Length);
        var start = 0;
        while (json.IndexOf('"', start) is >= 0 and var open)
        {
            var close = open + 1;
            while (json[close] != '"') close += json[close] == '\\' ? 2 : 1;
            shown.Append(json, start, open - start).Append(Masking.Mask(json[open..(close + 1)]));
            start = close + 1;
        }

        return shown.Append(json, start, json.Length - start).ToString();
    }
}
