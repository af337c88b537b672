using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Lexicons;

namespace Compliance.Rules.Loading;

/// <summary>Reads a lexicon file: a name and its entries, whose members besides id and patterns are free fields.</summary>
internal static class LexiconFileReader
{
    /// <summary>The lexicon in <paramref name="file"/>; null, and faults, where its name is missing.</summary>
    public static Lexicon? Read(JsonFile file, RuleSetFaults faults)
    {
        var reader = new ObjectReader(JsonCursor.RootOf(file), faults);
        var name = reader.String("name", required: true);
        reader.Member("$schema", JsonKind.String);
        reader.Any("description");
        var isFact = reader.Flag("facts") ?? false;
        var entries = ImmutableArray.CreateBuilder<LexiconEntry>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in reader.Items("entries", required: true))
        {
            if (ReadEntry(item, faults) is not { } entry) continue;
            if (places.TryAdd(entry.Id, entries.Count)) entries.Add(entry);
            else faults.At(item, DiagnosticCode.IdRepeated, entry.Id, file.Name);
        }

        reader.Finish();
        return name is null ? null : new(name, entries.DrainToImmutable()) { IsFact = isFact };
    }

    /// <summary>The offset of a pattern or guard of an entry; that of the entry where it cannot be found.</summary>
    public static int PlaceOf(JsonFile file, string entryId, string text)
    {
        var entry = file.Root.Find("entries")!.Items.First(item => item.Find("id")?.Text == entryId);
        return Strings(entry).FirstOrDefault(value => value.Text == text, entry).Span.Start;
    }

    private static IEnumerable<JsonValue> Strings(JsonValue value) => value.Kind switch
    {
        JsonKind.String => [value],
        JsonKind.Array => value.Items.SelectMany(Strings),
        _ => value.Members.SelectMany(static member => Strings(member.Value)),
    };

    private static LexiconEntry? ReadEntry(JsonCursor cursor, RuleSetFaults faults)
    {
        var reader = new ObjectReader(cursor, faults);
        var id = reader.String("id", required: true);
        var list = reader.Member("patterns", JsonKind.Array);
        var items = list?.Value.Items ?? [];
        var patterns = ImmutableArray.CreateBuilder<PhrasePattern>(items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            // Nearly all are plain strings, and there are thousands: only the others need to know their place.
            if (items[i].Kind == JsonKind.String) patterns.Add(new(items[i].Text, [], []));
            else if (ReadPattern(list!.Value.Item(i), faults) is { } pattern) patterns.Add(pattern);
        }

        var fields = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var member in cursor.Value.Members)
        {
            if (member.Name is "id" or "patterns" || member.Name.StartsWith("x-", StringComparison.Ordinal)) continue;
            fields[member.Name] = ReadField(cursor.Member(member), faults);
        }

        return id is null ? null : new() { Id = id, Patterns = patterns.DrainToImmutable(), Fields = fields.ToImmutable() };
    }

    private static PhrasePattern? ReadPattern(JsonCursor cursor, RuleSetFaults faults)
    {
        var reader = new ObjectReader(cursor, faults);
        var text = reader.Member("text", JsonKind.String, required: true);
        var notBefore = reader.Strings("notBefore");
        var notAfter = reader.Strings("notAfter");
        reader.Finish();
        return text is { } place ? new(place.Value.Text, notBefore, notAfter) : null;
    }

    private static ImmutableArray<string> ReadField(JsonCursor cursor, RuleSetFaults faults)
    {
        if (ScalarOf(cursor.Value) is { } scalar) return [scalar];
        if (cursor.Value.Kind != JsonKind.Array)
        {
            faults.At(cursor, DiagnosticCode.ValueWrongType, "string, array");
            return [];
        }

        var values = ImmutableArray.CreateBuilder<string>(cursor.Value.Items.Length);
        for (var i = 0; i < cursor.Value.Items.Length; i++)
        {
            if (ScalarOf(cursor.Value.Items[i]) is { } value) values.Add(value);
            else faults.At(cursor.Item(i), DiagnosticCode.ValueWrongType, "string");
        }

        return values.DrainToImmutable();
    }

    private static string? ScalarOf(JsonValue value) => value.Kind switch
    {
        JsonKind.String or JsonKind.Number => value.Text,
        JsonKind.True => "true",
        JsonKind.False => "false",
        _ => null,
    };
}
