using System.Text;
using Compliance.Diagnostics;
using Compliance.Rules;

namespace Compliance.Tests.Rules;

/// <summary>Small rule sets for tests.</summary>
internal static class RuleSetText
{
    /// <summary>A rule with everything required; <paramref name="more"/> is put in front, so it can hold what differs.</summary>
    public static string Rule(string id, string more) => $$"""
        {
          "id": "{{id}}", "since": "1.0.0", "category": "numbers", "severity": "error",
          "title": { "zh-CN": "题", "en": "title" },
          "basis": [ { "source": "L" } ],
          "message": { "zh-CN": "话", "en": "words" },
          {{more}}
        }
        """;

    public static string Set(string rules, string more = "") => $$"""
        {
          "id": "test", "edition": "1.0.0",
          "sources": { "L": { "document": "某办法", "article": "第一条", "status": "verified" } },
          {{more}}
          "rules": [ {{rules}} ]
        }
        """;

    public static RuleSetLoading Load(string json) => RuleSetLoader.Load(InMemoryRuleSetSource.SingleFile("test.json", json));

    public static RuleSetLoading Load(params (string Name, string Json)[] files) => RuleSetLoader.Load(Source(files));

    public static InMemoryRuleSetSource Source(params (string Name, string Json)[] files) =>
        new(files.Select(file => KeyValuePair.Create(file.Name, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Json))), files[0].Name);

    public static RuleSet Loaded(string json)
    {
        var loading = Load(json);
        loading.Diagnostics.Select(Describe).Should().BeEmpty();
        return loading.RuleSet!;
    }

    public static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Source}({diagnostic.Line},{diagnostic.Column}) {diagnostic.Code} {diagnostic.Pointer} {string.Join('|', diagnostic.Arguments)}"
        + (diagnostic.Suggestion is { } suggestion ? $" ? {suggestion}" : "");
}
