using System.Collections.Immutable;
using System.Text.Json;
using Compliance.Diagnostics;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Tests;

/// <summary>The built-in rule set's lexicons and parts, read straight from the repository for tests below the rule loader.</summary>
internal static class TestLexicons
{
    private static readonly string Folder =
        Path.Combine(SharedFolder.RepositoryRoot, "rules", "law-based-government-report");

    private static readonly Lazy<LexiconSet> Loaded = new(static () => LexiconSet.Create(ReadAll()));

    public static LexiconSet Set => Loaded.Value;

    /// <summary>The parts that ruleset.json declares; empty where there is none yet.</summary>
    public static ImmutableArray<PartDefinition> Parts { get; } = ReadParts();

    public static PhraseIndex Find(SourceText text) => Set.Find(text, CancellationToken.None);

    public static Lexicon Parse(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var root = document.RootElement;
        return new Lexicon(root.GetProperty("name").GetString()!, [.. root.GetProperty("entries").EnumerateArray().Select(ParseEntry)])
        {
            IsFact = root.TryGetProperty("facts", out var facts) && facts.GetBoolean(),
        };
    }

    private static ImmutableArray<Lexicon> ReadAll()
    {
        var folder = Path.Combine(Folder, "lexicon");
        if (!Directory.Exists(folder)) return [];
        return [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(static path => Parse(File.ReadAllText(path)))];
    }

    private static LexiconEntry ParseEntry(JsonElement entry) => new()
    {
        Id = entry.GetProperty("id").GetString()!,
        Patterns = [.. entry.GetProperty("patterns").EnumerateArray().Select(ParsePattern)],
        Fields = entry.EnumerateObject()
            .Where(static field => field.Name is not ("id" or "patterns"))
            .ToImmutableSortedDictionary(static field => field.Name, static field => Strings(field.Value), StringComparer.Ordinal),
    };

    private static PhrasePattern ParsePattern(JsonElement pattern) => pattern.ValueKind == JsonValueKind.String
        ? new PhrasePattern(pattern.GetString()!, [], [])
        : new PhrasePattern(pattern.GetProperty("text").GetString()!, Guards(pattern, "notBefore"), Guards(pattern, "notAfter"));

    private static ImmutableArray<string> Guards(JsonElement pattern, string name) =>
        pattern.TryGetProperty(name, out var guards) ? Strings(guards) : [];

    private static ImmutableArray<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray().Select(Scalar)],
        _ => [Scalar(value)],
    };

    private static string Scalar(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static ImmutableArray<PartDefinition> ReadParts()
    {
        var path = Path.Combine(Folder, "ruleset.json");
        if (!File.Exists(path)) return [];
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        if (!document.RootElement.TryGetProperty("parts", out var parts)) return [];
        return [.. parts.EnumerateArray().Select(ParsePart)];
    }

    private static PartDefinition ParsePart(JsonElement part) => new()
    {
        Id = part.GetProperty("id").GetString()!,
        Title = part.TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.Object
            ? new LocalizedText(title.GetProperty("zh-CN").GetString()!, title.GetProperty("en").GetString()!)
            : new LocalizedText(part.GetProperty("id").GetString()!, part.GetProperty("id").GetString()!),
        Required = part.TryGetProperty("required", out var required) && required.GetBoolean(),
        Headings = part.GetProperty("headings").GetString()!,
        Evidence = Text(part, "evidence"),
        ExcludeWithin = part.TryGetProperty("excludeWithin", out var excluded) ? Strings(excluded) : [],
        Within = Text(part, "within"),
        NeedsText = part.TryGetProperty("needsText", out var needs) && needs.GetBoolean(),
    };

    private static string? Text(JsonElement part, string name) =>
        part.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
