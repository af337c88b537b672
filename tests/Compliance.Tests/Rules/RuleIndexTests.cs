using System.Text;
using Compliance.Rules;

namespace Compliance.Tests.Rules;

/// <summary>rules/README.md: how to add a rule, and an index generated from the rule sets.</summary>
public sealed class RuleIndexTests
{
    private const string Mark = "<!-- generated: COMPLIANCE_APPROVE=1 dotnet test -->\n";

    private static readonly string FilePath = Path.Combine(SharedFolder.RepositoryRoot, "rules", "README.md");

    [Fact]
    public void The_index_lists_every_rule_that_is_shipped()
    {
        var page = File.ReadAllText(FilePath);
        var head = page[..(page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)];
        if (Environment.GetEnvironmentVariable("COMPLIANCE_APPROVE") == "1") File.WriteAllText(FilePath, head + Index());

        File.ReadAllText(FilePath).Should().Be(head + Index(), "COMPLIANCE_APPROVE=1 writes it anew");
    }

    private static string Index()
    {
        var index = new StringBuilder();
        foreach (var id in RuleSets.Ids)
        {
            var set = RuleSets.BuiltIn(id)!;
            index.Append($"\n## {set.Title.Chinese} · {set.Title.English}\n\n`{set.Id}` {set.Edition}, {set.Rules.Length} rules\n\n");
            index.Append("| 规则 | 严重度 | 要求 | requirement | 依据 |\n|---|---|---|---|---|\n");
            foreach (var rule in set.Rules)
            {
                var page = RuleSets.PageOf(id, rule.Id) is null ? rule.Id : $"[{rule.Id}]({id}/{rule.Id}.md)";
                var laws = string.Join("；", rule.Basis.Select(law => law.Source.Key).Distinct());
                index.Append($"| {page} | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Title.Chinese} | {rule.Title.English} | {laws} |\n");
            }
        }

        return index.ToString();
    }
}
