using Compliance.Tool.Texts;

namespace Compliance.Tool.CommandLine;

/// <summary>The tool's commands and options.</summary>
internal static class Commands
{
    public static readonly OptionDefinition Rules = new("--rules", "<file|folder|id>", ToolText.OptionRules);
    public static readonly OptionDefinition Format = new("--format", "text|json|markdown|html|sarif|junit|github|csv", ToolText.OptionFormat)
    {
        Choices = ["text", "json", "markdown", "html", "sarif", "junit", "github", "csv"],
    };

    public static readonly OptionDefinition InspectFormat = new("--format", "text|json", ToolText.OptionFormat) { Choices = ["text", "json"] };
    public static readonly OptionDefinition Output = new("--output", "<file>", ToolText.OptionOutput);
    public static readonly OptionDefinition OutputOfReports = Output with { Description = ToolText.OptionOutputOfReports };
    public static readonly OptionDefinition OutputOfBaseline = Output with { Description = ToolText.OptionOutputOfBaseline };
    public static readonly OptionDefinition OutputOfImport = Output with { Value = "<folder>", Description = ToolText.OptionOutputOfImport };
    public static readonly OptionDefinition FailOn = new("--fail-on", "veto|error|warning|info|never", ToolText.OptionFailOn)
    {
        Choices = ["veto", "error", "warning", "info", "never"],
    };

    public static readonly OptionDefinition AllowReview = new("--allow-review", null, ToolText.OptionAllowReview);
    public static readonly OptionDefinition ReportYear = new("--report-year", "<year>", ToolText.OptionReportYear);
    public static readonly OptionDefinition Published = new("--published", "<yyyy-MM-dd>", ToolText.OptionPublished);
    public static readonly OptionDefinition AsOf = new("--as-of", "<yyyy-MM-dd>", ToolText.OptionAsOf);
    public static readonly OptionDefinition IssuerKind = new("--issuer-kind", "government|department|township|party|joint", ToolText.OptionIssuerKind)
    {
        Choices = ["government", "department", "township", "party", "joint"],
    };

    public static readonly OptionDefinition Param = new("--param", "<name=value>", ToolText.OptionParam, Repeatable: true);
    public static readonly OptionDefinition Lang = new("--lang", "zh-CN|en", ToolText.OptionLang) { Choices = ["zh-CN", "en"] };
    public static readonly OptionDefinition Jobs = new("--jobs", "<n>", ToolText.OptionJobs);
    public static readonly OptionDefinition MaxSize = new("--max-size", "<bytes>", ToolText.OptionMaxSize);
    public static readonly OptionDefinition All = new("--all", null, ToolText.OptionAll);
    public static readonly OptionDefinition As = new("--as", "text|markdown", ToolText.OptionAs) { Choices = ["text", "markdown"] };
    public static readonly OptionDefinition NoColor = new("--no-color", null, ToolText.OptionNoColor);
    public static readonly OptionDefinition Quiet = new("--quiet", null, ToolText.OptionQuiet);
    public static readonly OptionDefinition Waivers = new("--waivers", "<file>", ToolText.OptionWaivers);
    public static readonly OptionDefinition Baseline = new("--baseline", "<file>", ToolText.OptionBaseline);
    public static readonly OptionDefinition Today = new("--today", "<yyyy-MM-dd>", ToolText.OptionToday);
    public static readonly OptionDefinition NoProject = new("--no-project", null, ToolText.OptionNoProject);
    public static readonly OptionDefinition Finding = new("--finding", "<fingerprint|rule-id:line>", ToolText.OptionFinding);
    public static readonly OptionDefinition Reason = new("--reason", "<text>", ToolText.OptionReason);
    public static readonly OptionDefinition Approver = new("--approver", "<name>", ToolText.OptionApprover);
    public static readonly OptionDefinition Expires = new("--expires", "<yyyy-MM-dd>", ToolText.OptionExpires);
    public static readonly OptionDefinition Help = new("--help", null, ToolText.OptionHelp);
    public static readonly OptionDefinition Version = new("--version", null, ToolText.OptionVersion);

    public static readonly CommandDefinition Check = new(
        "check",
        ToolText.CommandCheck,
        "compliance check <path|->... [options]",
        [
            Rules, Format, OutputOfReports, FailOn, AllowReview, ReportYear, Published, AsOf, IssuerKind, Param, Waivers, Baseline, Today, NoProject,
            Lang,
            Jobs, MaxSize, All, As, NoColor, Quiet, Help,
        ],
        ToolText.ExamplesCheck);

    public static readonly CommandDefinition Inspect = new(
        "inspect",
        ToolText.CommandInspect,
        "compliance inspect <path|-> [options]",
        [Rules, InspectFormat, Output, NoProject, Lang, MaxSize, As, NoColor, Help],
        ToolText.ExamplesInspect);

    public static readonly CommandDefinition Waive = new(
        "waive",
        ToolText.CommandWaive,
        "compliance waive <path|-> --finding <fingerprint|rule-id:line> --reason <text> --expires <yyyy-MM-dd> [options]",
        [
            Finding, Reason, Approver, Expires, Waivers, Today, Rules, ReportYear, Published, AsOf, IssuerKind, Param, NoProject, Lang,
            MaxSize, As, Help,
        ],
        ToolText.ExamplesWaive);

    public static readonly CommandDefinition WriteBaseline = new(
        "baseline",
        ToolText.CommandBaseline,
        "compliance baseline <path|->... [options]",
        [OutputOfBaseline, Rules, ReportYear, Published, AsOf, IssuerKind, Param, NoProject, Lang, Jobs, MaxSize, As, Quiet, Help],
        ToolText.ExamplesBaseline);

    public static readonly OptionDefinition Report = new("--report", "<path>", ToolText.OptionReport);

    public static readonly CommandDefinition Explain = new(
        "explain",
        ToolText.CommandExplain,
        "compliance explain <rule-id> [<path|->] [options]",
        [Rules, ReportYear, Published, AsOf, IssuerKind, Param, NoProject, Lang, MaxSize, All, As, Help],
        ToolText.ExamplesExplain);

    public static readonly CommandDefinition RulesGroup = new(
        "rules", ToolText.CommandRules, "compliance rules <command> [options]", [Lang, Help], ToolText.ExamplesRules)
    {
        IsGroup = true,
    };

    public static readonly CommandDefinition RulesList = new(
        "rules list", ToolText.CommandRulesList, "compliance rules list [options]", [Rules, NoProject, Lang, Help], ToolText.ExamplesRulesList);

    public static readonly CommandDefinition RulesShow = new(
        "rules show", ToolText.CommandRulesShow, "compliance rules show <rule-id> [options]", [Rules, AsOf, Param, NoProject, Lang, Help], ToolText.ExamplesRulesShow);

    public static readonly CommandDefinition RulesValidate = new(
        "rules validate", ToolText.CommandRulesValidate, "compliance rules validate [<file|folder|id>...] [options]", [Lang, Help], ToolText.ExamplesRulesValidate);

    public static readonly CommandDefinition RulesTest = new(
        "rules test", ToolText.CommandRulesTest, "compliance rules test [<file|folder|id>...] [options]", [Param, Lang, Quiet, Help], ToolText.ExamplesRulesTest);

    public static readonly CommandDefinition RulesNew = new(
        "rules new", ToolText.CommandRulesNew, "compliance rules new <rule-id> [<folder>] [options]", [Lang, Help], ToolText.ExamplesRulesNew);

    public static readonly CommandDefinition RulesEval = new(
        "rules eval", ToolText.CommandRulesEval, "compliance rules eval <expression> [options]", [Report, Rules, NoProject, Lang, MaxSize, As, Help], ToolText.ExamplesRulesEval)
    {
        TakesAnyWord = true,
    };

    public static readonly CommandDefinition RulesDiff = new(
        "rules diff",
        ToolText.CommandRulesDiff,
        "compliance rules diff <old> <new> <path|->... [options]",
        [ReportYear, Published, AsOf, IssuerKind, Param, Lang, MaxSize, As, Quiet, Help],
        ToolText.ExamplesRulesDiff);

    public static readonly OptionDefinition To = new("--to", "rules-engine", ToolText.OptionTo) { Choices = ["rules-engine"] };
    public static readonly OptionDefinition Map = new("--map", "<input=fact>", ToolText.OptionMap, Repeatable: true);

    public static readonly CommandDefinition RulesExport = new(
        "rules export", ToolText.CommandRulesExport, "compliance rules export --to rules-engine [options]", [To, Rules, Param, Output, NoProject, Lang, Help], ToolText.ExamplesInterchange);

    public static readonly CommandDefinition RulesImport = new(
        "rules import", ToolText.CommandRulesImport, "compliance rules import <workflow.json> --output <folder> [options]", [OutputOfImport, Map, Lang, Help], ToolText.ExamplesInterchange);

    public static readonly CommandDefinition Root = new(
        "compliance",
        ToolText.CommandRoot,
        "compliance <command> [options]",
        [Lang, Help, Version],
        ToolText.ExamplesRoot);

    public static readonly IReadOnlyList<CommandDefinition> Subcommands =
    [
        Check, Inspect, Waive, WriteBaseline, Explain, RulesGroup, RulesList, RulesShow, RulesValidate, RulesTest, RulesNew, RulesEval, RulesDiff, RulesExport,
        RulesImport,
    ];
}
