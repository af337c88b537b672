using Compliance.Rules;

namespace Compliance.Tests.Rules;

public class BuiltInRuleSetTests
{
    [Fact]
    public void Every_built_in_rule_set_loads_without_a_fault()
    {
        RuleSets.Ids.Should().Contain("law-based-government-report");
        foreach (var id in RuleSets.Ids)
            RuleSetLoader.Load(RuleSets.SourceOf(id)!).Diagnostics.Select(RuleSetText.Describe).Should().BeEmpty();
    }

    [Fact]
    public void Every_file_of_a_rule_set_is_referred_to()
    {
        foreach (var folder in Folders())
        {
            var manifest = File.ReadAllText(Path.Combine(folder, "ruleset.json"));
            foreach (var path in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories))
            {
                var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
                if (name != "ruleset.json") manifest.Should().Contain($"\"{name}\"");
            }
        }
    }

    [Fact]
    public void A_rule_its_file_and_its_page_share_one_name()
    {
        foreach (var folder in Folders())
        {
            var set = RuleSets.BuiltIn(Path.GetFileName(folder))!;
            foreach (var rule in set.Rules)
            {
                Path.GetFileName(rule.DefinedIn).Should().Be(rule.Id + ".json");
                RuleSets.PageOf(set.Id, rule.Id).Should().NotBeNull(rule.Id);
            }
        }
    }

    public static IEnumerable<string> Folders() =>
        Directory.EnumerateFiles(Path.Combine(SharedFolder.RepositoryRoot, "rules"), "ruleset.json", SearchOption.AllDirectories)
            .Select(path => Path.GetDirectoryName(path)!).Order(StringComparer.Ordinal);
}
