using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules.Loading;

/// <summary>Reads <c>ruleset.json</c> and the files it refers to into a layer.</summary>
internal static class RuleSetLayerReader
{
    /// <summary>The layer that starts in <paramref name="entry"/>; <paramref name="extends"/> are the sets it builds on, <paramref name="lexiconsOf"/> those it takes only words from, in order.</summary>
    public static RuleSetLayer Read(
        RuleSetFiles files, JsonFile entry, RuleSetFaults faults, out ImmutableArray<JsonCursor> extends, out ImmutableArray<JsonCursor> lexiconsOf)
    {
        var reader = new ObjectReader(JsonCursor.RootOf(entry), faults);
        reader.Member("$schema", JsonKind.String);
        reader.Any("description");
        var id = reader.Member("id", JsonKind.String, required: true);
        if (id is { } place && !RuleNames.IsId(place.Value.Text)) faults.At(place, DiagnosticCode.IdMalformed, place.Value.Text);
        var layer = new RuleSetLayer
        {
            Id = id?.Value.Text ?? "",
            Edition = reader.String("edition", required: true) ?? "",
            Title = reader.Text("title") ?? new(id?.Value.Text ?? "", id?.Value.Text ?? ""),
            Jurisdiction = reader.String("jurisdiction"),
            ValidFrom = reader.Date("validFrom"),
            ValidTo = reader.Date("validTo"),
            Recognise = reader.Member("recognise", JsonKind.String),
            Sources = ReadSources(reader, faults),
            Parts = ReadParts(reader, faults),
            Lexicons = ReadLexicons(reader, files, faults),
            Parameters = reader.Members("parameters"),
            Rules = ReadRules(reader, files, faults),
            Overrides = reader.Members("overrides"),
            Editions = ReadEditions(reader, faults),
        };
        extends = reader.StringItems("extends");
        lexiconsOf = reader.StringItems("lexiconsOf");
        reader.Finish();
        return layer;
    }

    private static ImmutableArray<RuleSetChange> ReadEditions(ObjectReader reader, RuleSetFaults faults)
    {
        var editions = new List<RuleSetChange>();
        foreach (var cursor in reader.Items("editions"))
        {
            var edition = new ObjectReader(cursor, faults);
            var name = edition.String("edition", required: true);
            var validFrom = edition.Date("validFrom", required: true);
            var overrides = edition.Members("overrides");
            var parameters = edition.Members("parameters");
            edition.Finish();
            if (name is not null && validFrom is { } day) editions.Add(new(name, day, overrides, parameters));
        }

        return [.. editions.OrderBy(static edition => edition.ValidFrom)];
    }

    private static ImmutableArray<LegalSource> ReadSources(ObjectReader reader, RuleSetFaults faults)
    {
        var sources = ImmutableArray.CreateBuilder<LegalSource>();
        foreach (var (key, cursor) in reader.Members("sources"))
        {
            var source = new ObjectReader(cursor, faults);
            var document = source.String("document", required: true);
            var status = source.Choice("status", RuleNames.VerificationStatuses, required: true);
            var article = source.String("article") ?? "";
            var quote = source.String("quote");
            var note = source.Text("note");
            source.Finish();
            if (document is not null && status is { } known) sources.Add(new(key, document, article, known, quote, note));
        }

        return sources.DrainToImmutable();
    }

    private static ImmutableArray<PlacedPart> ReadParts(ObjectReader reader, RuleSetFaults faults)
    {
        var parts = ImmutableArray.CreateBuilder<PlacedPart>();
        foreach (var cursor in reader.Items("parts"))
        {
            var part = new ObjectReader(cursor, faults);
            var id = part.String("id", required: true);
            var title = part.Text("title", required: true);
            var headings = part.String("headings", required: true);
            var required = part.Flag("required") ?? true;
            var evidence = part.String("evidence");
            var excludeWithin = part.Strings("excludeWithin");
            var within = part.String("within");
            var needsText = part.Flag("needsText") ?? false;
            part.Finish();
            if (id is null || title is null || headings is null) continue;
            parts.Add(new(
                new()
                {
                    Id = id,
                    Title = title,
                    Headings = headings,
                    Required = required,
                    Evidence = evidence,
                    ExcludeWithin = excludeWithin,
                    Within = within,
                    NeedsText = needsText,
                },
                cursor));
        }

        return parts.DrainToImmutable();
    }

    private static ImmutableArray<PlacedLexicon> ReadLexicons(ObjectReader reader, RuleSetFiles files, RuleSetFaults faults)
    {
        var lexicons = ImmutableArray.CreateBuilder<PlacedLexicon>();
        foreach (var reference in reader.StringItems("lexicons"))
        {
            if (files.Read(reference) is not { } file || LexiconFileReader.Read(file, faults) is not { } lexicon) continue;
            if (lexicons.Any(known => string.Equals(known.Lexicon.Name, lexicon.Name, StringComparison.Ordinal)))
                faults.At(reference, DiagnosticCode.IdRepeated, lexicon.Name, reader.Cursor.File.Name);
            else lexicons.Add(new(lexicon, file));
        }

        return lexicons.DrainToImmutable();
    }

    private static ImmutableArray<JsonCursor> ReadRules(ObjectReader reader, RuleSetFiles files, RuleSetFaults faults)
    {
        var rules = ImmutableArray.CreateBuilder<JsonCursor>();
        foreach (var item in reader.Items("rules"))
        {
            if (item.Value.Kind == JsonKind.Object) rules.Add(item);
            else if (item.Value.Kind != JsonKind.String) faults.At(item, DiagnosticCode.ValueWrongType, "string, object");
            else if (files.Read(item) is { } file) rules.Add(JsonCursor.RootOf(file));
        }

        return rules.DrainToImmutable();
    }
}
