using Compliance.Rules;

namespace Compliance.Tests.Rules;

/// <summary>The catalogue of requirements: what is shipped is exactly what it lists.</summary>
public sealed class CatalogueTests
{
    private static readonly string[] Catalogue =
    [
        .. Numbered("STR", 24, 7), .. Numbered("TIM", 12), .. Numbered("NUM", 14), .. Numbered("TXT", 7), .. Numbered("PUN", 9),
        .. Numbered("ORG", 8), .. Numbered("CON", 12), .. Numbered("PUB", 6, 5), .. Numbered("PHR", 2),
    ];

    private static readonly RuleSet Set = RuleSets.LawBasedGovernmentReport;

    [Fact]
    public void The_rules_shipped_are_those_of_the_catalogue() =>
        Set.Rules.Select(rule => rule.Id).Should().BeEquivalentTo(Catalogue);

    [Fact]
    public void Only_copying_from_other_reports_is_off_by_default() =>
        Set.Rules.Where(rule => !rule.Enabled).Select(rule => rule.Id).Should().Equal("STR-21");

    [Fact]
    public void Custom_never_exceeds_a_warning()
    {
        foreach (var rule in Set.Rules.Where(rule => rule.Basis.All(law => law.Source.Key == "PRACTICE")))
        {
            rule.Severity.Should().BeOneOf([Severity.Info, Severity.Warning], rule.Id);
            foreach (var variant in rule.Variants) (variant.Severity ?? Severity.Info).Should().BeOneOf([Severity.Info, Severity.Warning], rule.Id);
        }
    }

    private static IEnumerable<string> Numbered(string prefix, int last, int left = 0) =>
        Enumerable.Range(1, last).Where(number => number != left).Select(number => $"{prefix}-{number:00}");
}
