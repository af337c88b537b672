using System.Text;
using System.Text.Json;
using Compliance.Diagnostics;
using Compliance.Rules;

namespace Compliance.Rendering.Sarif;

/// <summary>The run's <c>tool</c>: who checked, by which rules, and for each rule its requirement, help and law.</summary>
internal sealed class SarifToolWriter(Utf8JsonWriter json, Language language)
{
    public void Write(RunHeader header)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", header.ToolName);
        json.WriteString("version", header.ToolVersion);
        json.WriteString("semanticVersion", header.ToolVersion);
        if (header.InformationUri is { } uri) json.WriteString("informationUri", uri);
        json.WriteStartArray("rules");
        foreach (var rule in header.Rules) Write(rule);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("ruleSet", header.RuleSet.Id);
        json.WriteString("edition", header.RuleSet.Edition);
        json.WriteString("digest", header.RuleSet.Digest);
        json.WriteString("asOf", Json.JsonDay.Format(header.RuleSet.AsOf));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Write(Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", SarifNames.Pascal(rule.Title.English));
        Text("shortDescription", Sentence(rule.Title.In(language)));
        Text("fullDescription", Sentence(rule.Title.In(language)));
        json.WriteStartObject("help");
        json.WriteString("text", Help(rule, markdown: false));
        json.WriteString("markdown", Help(rule, markdown: true));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", rule.Enabled);
        json.WriteString("level", SarifNames.Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Category);
        json.WriteEndArray();
        json.WriteString("category", rule.Category);
        json.WriteString("severity", ContractNames.Of(rule.Severity));
        json.WriteNumber("weight", rule.Weight);
        json.WriteString("since", rule.Since);
        json.WriteStartArray("basis");
        foreach (var law in rule.Basis)
        {
            json.WriteStartObject();
            json.WriteString("document", law.Source.Document);
            json.WriteString("article", law.Article);
            json.WriteString("status", ContractNames.Of(law.Source.Status));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Requirement, what to do and the law with how far it was checked.</summary>
    private string Help(Rule rule, bool markdown)
    {
        var help = new StringBuilder();
        Paragraph(help, markdown, RenderingText.ColumnRequirement, Sentence(rule.Title.In(language)));
        if (rule.Remedy is { } remedy) Paragraph(help, markdown, RenderingText.RemedyHeading, remedy.In(language));
        foreach (var law in rule.Basis)
        {
            var article = law.Article.Length == 0
                ? law.Source.Document
                : RenderingTexts.Format(RenderingText.BasisArticle, language, law.Source.Document, ArticleWords.In(law.Article, language));
            var status = RenderingTexts.Format(RenderingTexts.Of(law.Source.Status), language);
            Paragraph(help, markdown, RenderingText.BasisHeading, RenderingTexts.Format(RenderingText.PlaceWithRole, language, article, status));
        }

        return help.ToString().TrimEnd('\n');
    }

    private void Paragraph(StringBuilder help, bool markdown, RenderingText heading, string text)
    {
        var label = RenderingTexts.Format(heading, language);
        help.Append(RenderingTexts.Format(
            RenderingText.Title, language, markdown ? "**" + label + "**" : label, markdown ? Markdown.MarkdownText.Of(text) : text));
        help.Append(markdown ? "\n\n" : "\n");
    }

    private void Text(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private string Sentence(string text) => text.EndsWith('。') || text.EndsWith('.') ? text : text + (language == Language.English ? "." : "。");
}
