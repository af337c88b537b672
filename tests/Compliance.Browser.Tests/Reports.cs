using System.Text;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Rendering;
using Compliance.Rendering.Html;
using Compliance.Rules;

namespace Compliance.Browser.Tests;

/// <summary>Reports checked by the built-in rules, as pages.</summary>
internal static class Reports
{
    /// <summary>The sample with defects, with what a page must not be moved by in the middle of it.</summary>
    public static string Hostile { get; } = Sample.Replace(
        "县人民政府：",
        "县人民政府<script>document.title='x';alert(1)</script><img src=\"https://example.invalid/x.png\" onerror=\"alert(2)\">\"'><svg onload=alert(3)>"
        + "</p></section></main><style>*{display:none}</style><a href=\"javascript:alert(4)\">点</a>\u202E倒\u2066隔\u200B零\u0007响&lt;\uDB40\uDC41：",
        StringComparison.Ordinal);

    private static string Sample => File.ReadAllText(Path.Combine(TestsFolder(), "samples", "township-with-defects.txt"));

    public static CheckResult Check(string? text = null) => new ComplianceChecker(RuleSets.LawBasedGovernmentReport).Check(text ?? Sample, "township.txt");

    public static string Page(CheckResult result, Language language = Language.Chinese)
    {
        var rules = RuleSets.LawBasedGovernmentReport;
        using var output = new MemoryStream();
        using (var writer = new HtmlResultRenderer(new RenderingOptions { Language = language }).Begin(
            output, new RunHeader("compliance", "0.1.0", result.RuleSet, 1) { Rules = rules.Rules }))
        {
            var tally = new RunTally();
            tally.Add(result);
            writer.Write(result);
            writer.End(tally.ToSummary([]));
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string TestsFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Compliance.sln"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "tests");
    }
}
