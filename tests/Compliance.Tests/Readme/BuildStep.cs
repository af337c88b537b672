using Compliance.Findings;
using Compliance.Rendering;
using Compliance.Rendering.Json;
using Compliance.Rules;

namespace Compliance.Tests.Readme;

/// <summary>Checks every report of a folder and writes one result file; any host can put its own renderer here.</summary>
public static class BuildStep
{
    public static int Run(IEnumerable<string> reports, Stream output)
    {
        var checker = new ComplianceChecker(RuleSets.LawBasedGovernmentReport);
        var stamp = new RuleSetStamp(checker.RuleSet.Id, checker.RuleSet.Edition, checker.RuleSet.Digest, null);
        var writer = new JsonResultRenderer(RenderingOptions.Default).Begin(output, new RunHeader("build", "1", stamp));
        var tally = new RunTally();
        var closed = 0;
        foreach (var path in reports)
        {
            var result = checker.Check(File.ReadAllBytes(path), path);
            writer.Write(result);
            tally.Add(result);
            if (result.Verdict != Verdict.Pass) closed++;
        }

        writer.End(tally.ToSummary([]));
        return closed;
    }
}
