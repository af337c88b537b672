using System.Collections.Immutable;
using System.Globalization;
using Compliance.Rules;
using Compliance.Tool.CommandLine;

namespace Compliance.Tool.Rules;

/// <summary><c>compliance rules show</c>: every value of a rule as it is in force, and where it came from.</summary>
internal static class ShowCommand
{
    public static int Run(CheckSettings settings, ToolConsole console)
    {
        if (settings.Paths.Count != 1) throw new UsageException(RulesTexts.Format(RulesText.OneRule, settings.Paths.Count));
        var (ruleSet, rule) = RuleLookup.Find(settings, console, settings.Paths[0], out var faults);
        if (ruleSet is null || rule is null) return RuleSetFaults.Report(faults, settings, console);
        var printer = new RulesPrinter(settings.Rendering.Language);
        ruleSet = ruleSet.AsOf(settings.AsOf);
        rule = ruleSet.Find(rule.Id)!;
        printer.Line(RulesText.ShowHead, rule.Id, ruleSet.Id, ruleSet.Edition, ruleSet.Digest);
        var origins = rule.Origins();
        foreach (var (property, value) in ValuesOf(rule, printer)) printer.Line($"  {property}: {value}  ← {OriginOf(property, origins, printer)}");
        if (settings.AsOf is { } day)
            printer.Line(IsInForce(rule, ruleSet, day) ? RulesText.ShowInForce : RulesText.ShowNotInForce, Day(day));
        printer.Line(RulesText.ShowCost, ExpressionsOf(rule).Max(static expression => expression.Cost));
        printer.WriteTo(console);
        return ExitCode.Pass;
    }

    private static bool IsInForce(Rule rule, RuleSet ruleSet, DateOnly day) =>
        !(rule.ValidFrom > day) && !(rule.ValidTo < day) && !(ruleSet.ValidFrom > day) && !(ruleSet.ValidTo < day);

    private static IEnumerable<(string Property, string Value)> ValuesOf(Rule rule, RulesPrinter printer)
    {
        yield return ("since", rule.Since);
        yield return ("status", rule.Status.ToString().ToLowerInvariant());
        yield return ("enabled", Flag(rule.Enabled));
        yield return ("category", rule.Category);
        yield return ("severity", RulesPrinter.NameOf(rule.Severity));
        yield return ("weight", rule.Weight.ToString(CultureInfo.InvariantCulture));
        yield return ("cap", rule.Cap.ToString(CultureInfo.InvariantCulture));
        yield return ("title", printer.In(rule.Title));
        yield return ("basis", string.Join("；", rule.Basis.Select(static law => $"{law.Source.Key} {law.Source.Document}{law.Article}")));
        yield return ("appliesTo", rule.AppliesTo.IsEmpty ? "*" : string.Join(", ", rule.AppliesTo.Select(static kind => kind.ToString().ToLowerInvariant())));
        if (rule.ValidFrom is { } from) yield return ("validFrom", Day(from));
        if (rule.ValidTo is { } to) yield return ("validTo", Day(to));
        yield return ("select", rule.Select ?? "report");
        yield return ("recognisedOnly", Flag(rule.RecognisedOnly));
        if (rule.Where is { } where) yield return ("where", where.Source);
        foreach (var condition in rule.UndeterminedWhen)
            yield return ("undeterminedWhen", $"{condition.When.Source} ({condition.Reason ?? condition.ReasonFrom!.Source})");
        if (rule.ReviewWhen is { } review) yield return ("reviewWhen", review.Source);
        yield return ("assert", rule.Assert.Source);
        yield return ("mustDecide", Flag(rule.MustDecide));
        foreach (var variant in rule.Variants)
            yield return ("variants", $"{variant.When.Source} → {(variant.Severity is { } severity ? RulesPrinter.NameOf(severity) : "=")}");
        if (rule.GroupBy is { } group) yield return ("groupBy", group.Source);
        yield return ("message", printer.In(rule.Message.Text));
        if (rule.Remedy is { } remedy) yield return ("remedy", printer.In(remedy));
        foreach (var parameter in rule.Parameters.Values) yield return ("parameters." + parameter.Name, string.Join(", ", parameter.Values));
    }

    private static string OriginOf(string property, ImmutableArray<RuleValueOrigin> origins, RulesPrinter printer)
    {
        if (origins.FirstOrDefault(origin => origin.Property == property) is not { } origin) return printer.Of(RulesText.OriginDefault);
        var who = origin.SetBy switch
        {
            "rule" => "",
            "caller" => printer.Of(RulesText.OriginCaller),
            var overlay => printer.Of(RulesText.OriginOverlay, overlay),
        };
        return origin.File is { } file ? string.Create(CultureInfo.InvariantCulture, $"{who}{file}:{origin.Line}") : who.TrimEnd(' ', ',', '，');
    }

    private static IEnumerable<RuleExpression> ExpressionsOf(Rule rule)
    {
        IEnumerable<RuleExpression?> all =
        [
            rule.Where, .. rule.UndeterminedWhen.Select(static condition => condition.When), rule.ReviewWhen, rule.Assert,
            .. rule.Variants.Select(static variant => variant.When), rule.GroupBy,
        ];
        return all.OfType<RuleExpression>();
    }

    private static string Flag(bool value) => value ? "true" : "false";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
