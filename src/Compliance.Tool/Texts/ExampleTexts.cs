using Compliance.Diagnostics;

namespace Compliance.Tool.Texts;

/// <summary>Worked examples of each command; what is typed is the same in both languages.</summary>
internal static class ExampleTexts
{
    /// <summary>The examples, or null where the text is none of these.</summary>
    public static LocalizedText? Of(ToolText text) => LinesOf(text) is { } lines ? new LocalizedText(lines, lines) : null;

    private static string? LinesOf(ToolText text) => text switch
    {
        ToolText.ExamplesRoot =>
            """
            compliance check report.txt
            compliance check reports/ "archive/**/*.txt" --format json --output result.json
            """,
        ToolText.ExamplesCheck =>
            """
            compliance check report.txt
            compliance check reports/ "archive/**/*.txt" --format json --output result.json
            compliance check reports/ --format html --output pages/
            cat report.txt | compliance check - --issuer-kind township
            compliance check report.txt --fail-on warning --lang en
            """,
        ToolText.ExamplesInspect =>
            """
            compliance inspect report.txt
            compliance inspect report.txt --format json
            """,
        ToolText.ExamplesExplain =>
            """
            compliance explain NUM-01
            compliance explain NUM-01 report.txt
            """,
        ToolText.ExamplesWaive =>
            """
            compliance waive report.txt --finding NUM-01:12 --reason "…" --approver "…" --expires 2026-12-31
            compliance check report.txt --waivers compliance-waivers.json
            """,
        ToolText.ExamplesBaseline =>
            """
            compliance baseline reports/
            compliance check reports/ --baseline compliance-baseline.json
            """,
        ToolText.ExamplesRules =>
            """
            compliance rules new MY-01
            compliance rules test
            compliance check report.txt --rules .
            """,
        ToolText.ExamplesRulesList =>
            """
            compliance rules list
            compliance rules list --rules my-rules --lang en
            """,
        ToolText.ExamplesRulesShow =>
            """
            compliance rules show NUM-07
            compliance rules show NUM-07 --rules my-rules --as-of 2026-03-01
            """,
        ToolText.ExamplesRulesValidate =>
            """
            compliance rules validate
            compliance rules validate my-rules/ruleset.json
            """,
        ToolText.ExamplesRulesTest =>
            """
            compliance rules test
            compliance rules test my-rules law-based-government-report
            """,
        ToolText.ExamplesRulesNew =>
            """
            compliance rules new MY-01
            compliance rules new MY-02 my-rules
            """,
        ToolText.ExamplesRulesEval =>
            """
            compliance rules eval "0.1 + 0.2 == 0.3"
            compliance rules eval "percentages.filter(p, p.value > 100.0).map(p, p.text)" --report report.txt
            """,
        ToolText.ExamplesRulesDiff =>
            """
            compliance rules diff law-based-government-report my-rules reports/
            """,
        ToolText.ExamplesInterchange =>
            """
            compliance rules export --to rules-engine --output workflow.json
            compliance rules import workflow.json --output my-rules --map input1=report
            """,
        _ => null,
    };
}
