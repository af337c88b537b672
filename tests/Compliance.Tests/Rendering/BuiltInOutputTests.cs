using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Rendering;
using Compliance.Rules;

namespace Compliance.Tests.Rendering;

/// <summary>What the built-in rules say of a sample report, as every format writes it.</summary>
public sealed class BuiltInOutputTests
{
    private static readonly CheckResult Result = new ComplianceChecker(RuleSets.LawBasedGovernmentReport).Check(HandMadeResult.Township.Text, "samples/township-with-defects.txt");

    public static TheoryData<string, string> Outputs
    {
        get
        {
            var outputs = new TheoryData<string, string>();
            foreach (var format in Rendered.Names)
                foreach (var language in new[] { "zh-CN", "en" })
                    outputs.Add(format, language);
            return outputs;
        }
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void The_output_of_the_built_in_rules_is_the_approved_one(string format, string language)
    {
        var options = new RenderingOptions { Language = language == "en" ? Language.English : Language.Chinese };
        var actual = Rendered.By(Rendered.RendererOf(format, options), FoundRules(), Result)
            .Replace(RuleSets.LawBasedGovernmentReport.Digest, "(digest of the rule set)", StringComparison.Ordinal);
        Approval.Verify("Rendering", $"township.{language}.{format}", actual.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
    }

    /// <summary>The rules that found something: the others would fill the approved files with what no reader of them looks at.</summary>
    private static ImmutableArray<Rule> FoundRules()
    {
        var found = Result.Findings.Select(finding => finding.RuleId).ToHashSet();
        return [.. RuleSets.LawBasedGovernmentReport.Rules.Where(rule => found.Contains(rule.Id))];
    }
}
