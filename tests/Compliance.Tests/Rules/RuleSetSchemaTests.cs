using System.Text.Json.Nodes;
using Compliance.Diagnostics;
using Compliance.Rules;
using NJsonSchema;

namespace Compliance.Tests.Rules;

/// <summary>ruleset.schema.json and the loader refuse and accept the same.</summary>
public sealed class RuleSetSchemaTests
{
    private static readonly string Json = File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "rules", "schema", "ruleset.schema.json"));

    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(Json).GetAwaiter().GetResult();

    public static TheoryData<string> Kinds => [.. LoadedProperties.Kinds];

    public static TheoryData<string> Files
    {
        get
        {
            var folder = Path.Combine(SharedFolder.RepositoryRoot, "rules");
            return [.. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Where(name => !name.StartsWith("schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_schema_knows_what_the_loader_knows(string kind) =>
        string.Join(", ", Definition(kind)["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal))
            .Should().Be(LoadedProperties.Of(kind));

    [Fact]
    public void Every_kind_of_object_in_the_schema_is_compared() =>
        JsonNode.Parse(Json)!["definitions"]!.AsObject().Where(entry => entry.Value!["additionalProperties"]?.GetValueKind() == System.Text.Json.JsonValueKind.False)
            .Select(entry => entry.Key).Append("ruleset").Should().BeEquivalentTo(LoadedProperties.Kinds);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_shipped_file_fits(string name)
    {
        var json = File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "rules", name));
        var schema = name.Contains("/lexicon/", StringComparison.Ordinal) ? Schema.Definitions["lexicon"]
            : name.EndsWith("ruleset.json", StringComparison.Ordinal) ? Schema : Schema.Definitions["rule"];

        schema.Validate(json).Select(error => $"{error.Path}: {error.Kind}").Should().BeEmpty();
    }

    /// <summary>Whatever one changes in a rule, removes from it or adds to it: both accept it or both refuse it.</summary>
    [Fact]
    public void Schema_and_loader_agree_on_every_single_change_of_a_rule()
    {
        var whole = JsonNode.Parse(RuleSetText.Rule("A-1", """
            "$schema": "s", "status": "stable", "enabled": true, "weight": 2, "cap": 0.5, "appliesTo": ["township"], "validFrom": "2025-01-01", "validTo": "2026-01-01",
            "parameters": { "a": 1, "b": { "value": ["x"], "description": { "zh-CN": "甲", "en": "a" } } }, "select": "paragraphs", "recognisedOnly": true,
            "where": "it.line > 0", "undeterminedWhen": [{ "when": "it.line == 0", "reason": "r" }], "reviewWhen": "false", "assert": "it.line < 9", "mustDecide": false,
            "variants": [{ "when": "true", "severity": "info", "message": { "zh-CN": "甲", "en": "a" }, "remedy": { "zh-CN": "甲", "en": "a" } }],
            "notes": [{ "when": "true", "message": { "zh-CN": "甲", "en": "a" } }], "groupBy": "it.text", "remedy": { "zh-CN": "甲", "en": "a" }, "place": "end", "x-own": [1]
            """))!.AsObject();
        var disagreements = new List<string>();
        var refused = 0;
        foreach (var (change, rule) in Changes(whole))
        {
            var json = rule.ToJsonString();
            var bySchema = Schema.Definitions["rule"].Validate(json).Count > 0;
            var byLoader = RuleSetText.Load(RuleSetText.Set(json)).Diagnostics.Any(IsOfForm);
            if (bySchema) refused++;
            if (bySchema != byLoader) disagreements.Add($"{change}: schema {(bySchema ? "refuses" : "accepts")}");
        }

        disagreements.Should().BeEmpty();
        refused.Should().BeGreaterThan(100);
    }

    [Fact]
    public void Every_property_is_described_in_both_languages()
    {
        foreach (var name in new[] { "ruleset", "report", "result" })
        {
            var schema = JsonNode.Parse(File.ReadAllText(Path.Combine(SharedFolder.RepositoryRoot, "rules", "schema", name + ".schema.json")))!;
            Undescribed(schema, "").Should().BeEmpty(name);
        }
    }

    private static IEnumerable<string> Undescribed(JsonNode node, string path)
    {
        if (node is JsonArray items) return items.SelectMany((item, index) => item is null ? [] : Undescribed(item, $"{path}[{index}]"));
        if (node is not JsonObject members) return [];
        var found = new List<string>();
        if (members["properties"] is JsonObject properties)
        {
            foreach (var (name, property) in properties)
            {
                var words = property!["description"]?.ToString() ?? "";
                if (!property.AsObject().ContainsKey("$ref") && !(words.Any(c => c is >= '一' and <= '鿿') && words.Any(char.IsAsciiLetter))) found.Add($"{path}.{name}");
            }
        }

        return found.Concat(members.SelectMany(member => member.Value is null ? [] : Undescribed(member.Value, $"{path}.{member.Key}")));
    }

    private static IEnumerable<(string Change, JsonObject Rule)> Changes(JsonObject whole)
    {
        JsonNode?[] others = [null, true, 7, -1, "x", new JsonArray(1), new JsonObject { ["zz"] = 1 }, new JsonArray("x"), new JsonObject()];
        foreach (var (name, _) in whole)
        {
            var without = whole.DeepClone().AsObject();
            without.Remove(name);
            yield return ($"no {name}", without);
            foreach (var other in others)
            {
                var changed = whole.DeepClone().AsObject();
                changed[name] = other?.DeepClone();
                yield return ($"{name} = {other?.ToJsonString() ?? "null"}", changed);
            }
        }

        var added = whole.DeepClone().AsObject();
        added["foreign"] = 1;
        yield return ("foreign", added);
    }

    /// <summary>What a schema can see: names, kinds and ranges, but not what an expression or a reference says.</summary>
    private static bool IsOfForm(Diagnostic diagnostic) => diagnostic.Code is DiagnosticCode.PropertyUnknown or DiagnosticCode.PropertyMissing
        or DiagnosticCode.ValueWrongType or DiagnosticCode.ValueNotAllowed or DiagnosticCode.ValueOutOfRange or DiagnosticCode.IdMalformed;

    private static JsonObject Definition(string kind)
    {
        var schema = JsonNode.Parse(Json)!;
        return (kind == "ruleset" ? schema : schema["definitions"]![kind]!).AsObject();
    }
}
