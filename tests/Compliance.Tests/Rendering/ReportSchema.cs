using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;

namespace Compliance.Tests.Rendering;

/// <summary>report.schema.json, generated from the fact table.</summary>
internal static class ReportSchema
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Generate()
    {
        var definitions = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        var root = ObjectOf(FactTable.Report, definitions);
        var properties = root["properties"]!.AsObject();
        properties.Insert(0, "schemaVersion", new JsonObject { ["description"] = "本格式的版本。Version of this format.", ["type"] = "string", ["enum"] = new JsonArray("1") });
        properties.Insert(1, "path", new JsonObject { ["description"] = "所给路径；- 为标准输入。Path as given; - for standard input.", ["type"] = "string" });
        foreach (var collection in FactTable.Collections)
        {
            properties[collection.Name] = new JsonObject
            {
                ["description"] = Both(collection.Description),
                ["type"] = "array",
                ["items"] = ReferenceTo(collection.Type, definitions),
            };
        }

        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Report",
            ["description"] = "Output of compliance inspect --format json: everything rules can speak about. "
                + "Lines are 1-based; offsets and lengths are UTF-16 units of the decoded text without byte order mark. Generated from the fact table.",
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([.. properties.Select(property => JsonValue.Create(property.Key))]),
            ["properties"] = properties.DeepClone(),
            ["definitions"] = new JsonObject(definitions.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Value))),
        };
        return schema.ToJsonString(Layout) + "\n";
    }

    private static JsonObject ObjectOf(FactType type, SortedDictionary<string, JsonNode> definitions)
    {
        var properties = new JsonObject();
        foreach (var member in type.Members)
        {
            var schema = SchemaOf(member.Type, definitions);
            if (!schema.ContainsKey("$ref")) schema.Insert(0, "description", Both(member.Description));
            properties[member.Name] = schema;
        }

        var required = new JsonArray([.. type.Members.Select(member => JsonValue.Create(member.Name))]);
        if (properties.ContainsKey("value"))
            properties["exact"] = new JsonObject { ["description"] = "小数写不尽时的分数。The exact fraction, where value has no end as a decimal.", ["type"] = "string" };
        return new JsonObject
        {
            ["description"] = Both(type.Description),
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = required,
            ["properties"] = properties,
        };
    }

    private static JsonObject SchemaOf(CelType type, SortedDictionary<string, JsonNode> definitions)
    {
        if (type.Kind == CelKind.Object)
        {
            var reference = ReferenceTo((FactType)type.Object!, definitions);
            return type.IsNullable ? new JsonObject { ["oneOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, reference) } : reference;
        }

        var name = type.Kind switch
        {
            CelKind.Bool => "boolean",
            CelKind.Int => "integer",
            CelKind.Decimal => "number",
            CelKind.List => "array",
            _ => "string",
        };
        var schema = new JsonObject { ["type"] = type.IsNullable ? new JsonArray(name, "null") : JsonValue.Create(name) };
        if (type.Kind == CelKind.List) schema["items"] = SchemaOf(type.Element!, definitions);
        if (type.Values is { } values) schema["enum"] = new JsonArray([.. values.Words.Select(word => JsonValue.Create(word))]);
        return schema;
    }

    private static JsonObject ReferenceTo(FactType type, SortedDictionary<string, JsonNode> definitions)
    {
        if (definitions.TryAdd(type.Name, new JsonObject())) definitions[type.Name] = ObjectOf(type, definitions);
        return new JsonObject { ["$ref"] = "#/definitions/" + type.Name };
    }

    private static string Both(LocalizedText text) =>
        text.Chinese.TrimEnd('。') + "。" + char.ToUpperInvariant(text.English[0]) + text.English[1..].TrimEnd('.') + ".";
}
