using Compliance.Documents;
using Compliance.Rules;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Rules;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Running;

/// <summary>Loads the rules that the settings name and makes a checker of them.</summary>
internal static class CheckerFactory
{
    /// <exception cref="UsageException">There is no such rule set.</exception>
    public static CheckerOpening Open(CheckSettings settings, ToolConsole console)
    {
        var loading = Load(settings, console);
        if (loading.RuleSet is not { } ruleSet) return new CheckerOpening(null, loading.Diagnostics);
        return new CheckerOpening(new DocumentChecker(new ComplianceChecker(ruleSet), OptionsOf(settings)), loading.Diagnostics);
    }

    /// <summary>What the settings decide about each check.</summary>
    public static CheckOptions OptionsOf(CheckSettings settings) =>
        new()
        {
            MaximumSize = settings.MaxSize,
            Format = settings.ReadAs switch
            {
                "text" => DocumentFormat.PlainText,
                "markdown" => DocumentFormat.Markdown,
                _ => null,
            },
            FailOn = settings.FailOn,
            AsOf = settings.AsOf,
            ReportYear = settings.ReportYear,
            IssuerKind = settings.IssuerKind,
            Published = settings.Published,
            EveryOutcome = settings.Rendering.AllOutcomes,
        };

    /// <summary>The rule set that the settings name, with the parameters they set.</summary>
    /// <exception cref="UsageException">There is no such rule set.</exception>
    public static RuleSetLoading Load(CheckSettings settings, ToolConsole console)
    {
        if (settings.Rules is null && settings.Parameters.Count == 0) return new RuleSetLoading(RuleSets.LawBasedGovernmentReport, []);
        return RuleSetLoader.Load(SourceOf(settings.Rules ?? "law-based-government-report", console), settings.Parameters);
    }

    /// <summary>The files of a rule set named by id, file or folder.</summary>
    /// <exception cref="UsageException">There is no such rule set.</exception>
    public static IRuleSetSource SourceOf(string rules, ToolConsole console)
    {
        if (RuleSets.SourceOf(rules) is { } builtIn) return builtIn;
        var full = Path.GetFullPath(rules, console.WorkingDirectory);
        if (Directory.Exists(full)) return new FolderRuleSetSource(Path.Combine(full, "ruleset.json"), Path.Combine(rules, "ruleset.json"));
        if (File.Exists(full)) return new FolderRuleSetSource(full, rules);
        throw new UsageException(ToolTexts.Format(ToolText.RuleSetMissing, rules, string.Join(", ", RuleSets.Ids)));
    }
}
