using System.Text;
using Compliance.Rules;

namespace Compliance.Tool.Rules;

/// <summary>Finds rules' pages: in the rule set's own files, then in the built-in sets it extends.</summary>
internal sealed class PageFinder(RuleSet ruleSet, IRuleSetSource source)
{
    /// <summary>The page of a rule with its name as diagnostics say it, or null where there is none.</summary>
    public (string Markdown, string Name)? Find(Rule rule)
    {
        if (Own(rule) is { } own) return own;
        foreach (var id in ruleSet.Extends.Prepend(ruleSet.Id))
        {
            if (RuleSets.PageOf(id, rule.Id) is { } page) return (page, $"{id}/{rule.Id}.md");
        }

        return null;
    }

    /// <summary>The page among the rule set's own files, beside the rule or at the top; null where there is none.</summary>
    public (string Markdown, string Name)? Own(Rule rule)
    {
        if (source is InMemoryRuleSetSource && RuleSets.PageOf(ruleSet.Id, rule.Id) is { } page) return (page, $"{ruleSet.Id}/{rule.Id}.md");
        foreach (var name in new[] { FolderOf(rule) + rule.Id + ".md", rule.Id + ".md" })
        {
            if (source.Read(name) is { } bytes) return (Encoding.UTF8.GetString(bytes.Span).TrimStart('\uFEFF'), source.DisplayNameOf(name));
        }

        return null;
    }

    /// <summary>True where the rule is defined in the rule set's own files, not in one that it extends.</summary>
    public bool IsOwn(Rule rule) => NameOf(rule) is { } name && source.Read(name) is not null;

    private string FolderOf(Rule rule)
    {
        var name = NameOf(rule) ?? "";
        return name[..(name.LastIndexOf('/') + 1)];
    }

    /// <summary>The rule's file by its name within the source, or null where the source does not have it.</summary>
    private string? NameOf(Rule rule)
    {
        var prefix = source.DisplayNameOf(source.Entry)[..^source.Entry.Length];
        if (!rule.DefinedIn.StartsWith(prefix, StringComparison.Ordinal)) return null;
        var name = rule.DefinedIn[prefix.Length..];
        return source.DisplayNameOf(name) == rule.DefinedIn ? name : null;
    }
}
