using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Compliance.Rules.Interchange;

/// <summary>Writes imported rules as a rule set file. The law behind them is for their author to add.</summary>
internal static class ImportedRuleSetWriter
{
    private const string Source = "IMPORT";

    public static string Write(string id, string origin, ImmutableArray<ImportedRule> rules)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("edition", "1.0.0");
            Texts(json, "title", id, id);
            json.WriteStartObject("sources");
            json.WriteStartObject(Source);
            json.WriteString("document", origin);
            json.WriteString("status", "unverified");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartArray("rules");
            foreach (var rule in rules) Write(json, rule);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, ImportedRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("since", "1.0.0");
        json.WriteString("category", rule.Category);
        json.WriteString("severity", rule.Severity);
        if (!rule.Enabled) json.WriteBoolean("enabled", false);
        var title = string.IsNullOrWhiteSpace(rule.Name) ? rule.Id : rule.Name;
        Texts(json, "title", rule.Title?.Chinese ?? title, rule.Title?.English ?? title);
        json.WriteStartArray("basis");
        json.WriteStartObject();
        json.WriteString("source", Source);
        json.WriteEndObject();
        json.WriteEndArray();
        if (rule.Select is not null) json.WriteString("select", rule.Select);
        if (rule.Where is not null) json.WriteString("where", rule.Where);
        json.WriteString("assert", rule.Assert);
        Texts(json, "message", rule.Message.Chinese, rule.Message.English);
        if (rule.SuccessEvent is not null) json.WriteString("x-successEvent", rule.SuccessEvent);
        if (rule.Properties is { } properties)
        {
            json.WritePropertyName("x-properties");
            json.WriteRawValue(properties.File.Text.Text[properties.Value.Span.Start..properties.Value.Span.End]);
        }

        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, string chinese, string english)
    {
        json.WriteStartObject(name);
        json.WriteString("zh-CN", chinese);
        json.WriteString("en", english);
        json.WriteEndObject();
    }
}
