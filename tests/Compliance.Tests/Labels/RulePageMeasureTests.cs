using System.Text;
using Compliance.Rules;

namespace Compliance.Tests.Labels;

/// <summary>Every rule's page states how the rule does on the labelled reports; the figures are those measured now.</summary>
public sealed class RulePageMeasureTests
{
    private const string Heading = "## 实测";

    [SharedFact]
    public void Every_page_states_the_measured_precision_and_recall()
    {
        var reports = LabelledReport.All().ToList();
        var differing = new List<string>();
        foreach (var rule in RuleSets.LawBasedGovernmentReport.Rules)
        {
            var path = Path.Combine(SharedFolder.RepositoryRoot, "rules", RuleSets.LawBasedGovernmentReport.Id, rule.Id + ".md");
            var page = File.ReadAllText(path);
            var expected = WithMeasure(page, RuleMeasure.Of(rule.Id, reports).Line());
            if (page == expected) continue;
            differing.Add(rule.Id);
            if (Environment.GetEnvironmentVariable("COMPLIANCE_APPROVE") == "1") File.WriteAllText(path, expected, new UTF8Encoding(false));
        }

        differing.Should().BeEmpty("COMPLIANCE_APPROVE=1 writes the figures anew");
    }

    // The section stands last, so that everything before it is written by hand.
    private static string WithMeasure(string page, string line)
    {
        var at = page.IndexOf("\n" + Heading + "\n", StringComparison.Ordinal);
        var rest = at < 0 ? page : page[..at];
        return $"{rest.TrimEnd()}\n\n{Heading}\n\n{line}\n";
    }
}
