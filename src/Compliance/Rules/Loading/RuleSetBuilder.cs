using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Lexicons;

namespace Compliance.Rules.Loading;

/// <summary>
/// Lays the layers over each other, base first: a later source, part or lexicon entry replaces the earlier of the same
/// key; a rule id may be defined once only and is changed by overrides.
/// </summary>
internal sealed class RuleSetBuilder(
    ImmutableArray<RuleSetLayer> layers, string digest, ImmutableArray<KeyValuePair<string, string>> callerParameters, RuleSetFaults faults)
{
    /// <summary>Most rules accepted in one rule set.</summary>
    public const int MaxRules = 10_000;

    /// <summary>The rule set; of use only where no fault was added.</summary>
    public RuleSet Build()
    {
        var top = layers[^1];
        var lexicons = MergeLexicons();
        var parts = MergeParts(lexicons);
        var sources = ImmutableSortedDictionary.CreateBuilder<string, LegalSource>(StringComparer.Ordinal);
        foreach (var source in layers.SelectMany(static layer => layer.Sources)) sources[source.Key] = source;
        var rules = MergeRules(sources.ToImmutable());
        return new()
        {
            Id = top.Id,
            Edition = top.Edition,
            Title = top.Title,
            Jurisdiction = top.Jurisdiction,
            ValidFrom = top.ValidFrom,
            ValidTo = top.ValidTo,
            Extends = [.. layers.Reverse().Skip(1).Select(static layer => layer.Id)],
            Sources = sources.ToImmutable(),
            Parts = parts,
            Rules = rules,
            Digest = digest,
            Kind = ReadKind(parts, lexicons),
            Lexicons = Compile(lexicons),
        };
    }

    private ReportKind ReadKind(ImmutableArray<PartDefinition> parts, ImmutableArray<Lexicon> lexicons)
    {
        JsonCursor? recognise = null;
        foreach (var layer in layers) recognise = layer.Recognise ?? recognise;
        if (recognise is { } place) RequireLexicon(place, place.Value.Text, lexicons);
        var kind = new ReportKind { Parts = parts };
        return recognise is { } named ? kind with { Recognise = named.Value.Text } : kind;
    }

    private ImmutableArray<Lexicon> MergeLexicons()
    {
        var merged = new List<Lexicon>();
        foreach (var (lexicon, _) in layers.SelectMany(static layer => layer.Lexicons))
        {
            var index = merged.FindIndex(known => string.Equals(known.Name, lexicon.Name, StringComparison.Ordinal));
            if (index < 0) merged.Add(lexicon);
            else merged[index] = merged[index] with { Entries = Overlay(merged[index].Entries, lexicon.Entries) };
        }

        return [.. merged];
    }

    /// <summary>The compiled set; patterns that do not compile are reported where their file has them.</summary>
    private LexiconSet Compile(ImmutableArray<Lexicon> lexicons)
    {
        var compiled = LexiconSet.Create(lexicons);
        foreach (var diagnostic in compiled.Diagnostics)
        {
            var (_, file) = layers.SelectMany(static layer => layer.Lexicons)
                .Last(placed => placed.Lexicon.Name == diagnostic.Source && placed.Lexicon.Entries.Any(entry => entry.Id == diagnostic.Pointer));
            var position = file.Text.Lines.PositionOf(LexiconFileReader.PlaceOf(file, diagnostic.Pointer!, diagnostic.Arguments[0]));
            faults.Add(diagnostic with { Source = file.Name, Line = position.Line, Column = position.Column });
        }

        return compiled;
    }

    private static ImmutableArray<LexiconEntry> Overlay(ImmutableArray<LexiconEntry> below, ImmutableArray<LexiconEntry> above)
    {
        var replaced = above.Select(static entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        return [.. below.Where(entry => !replaced.Contains(entry.Id)), .. above];
    }

    private ImmutableArray<PartDefinition> MergeParts(ImmutableArray<Lexicon> lexicons)
    {
        var merged = new List<PlacedPart>();
        foreach (var layer in layers)
        {
            foreach (var part in layer.Parts)
            {
                var index = merged.FindIndex(known => string.Equals(known.Part.Id, part.Part.Id, StringComparison.Ordinal));
                if (index < 0) merged.Add(part);
                else if (layer.Parts.Count(other => other.Part.Id == part.Part.Id) > 1)
                    faults.At(part.Cursor, DiagnosticCode.IdRepeated, part.Part.Id, part.Cursor.File.Name);
                else merged[index] = part;
            }
        }

        var ids = merged.ConvertAll(static part => part.Part.Id);
        foreach (var (part, cursor) in merged)
        {
            RequireLexicon(cursor, part.Headings, lexicons);
            if (part.Evidence is { } evidence) RequireLexicon(cursor, evidence, lexicons);
            foreach (var other in part.ExcludeWithin.Append(part.Within ?? part.Id))
            {
                if (!ids.Contains(other)) faults.Misspelt(cursor, DiagnosticCode.PartUnknown, other, ids);
            }
        }

        return [.. merged.Select(static part => part.Part)];
    }

    private void RequireLexicon(JsonCursor place, string name, ImmutableArray<Lexicon> lexicons)
    {
        if (!lexicons.Any(lexicon => string.Equals(lexicon.Name, name, StringComparison.Ordinal)))
            faults.Misspelt(place, DiagnosticCode.LexiconUnknown, name, lexicons.Select(static lexicon => lexicon.Name));
    }

    private ImmutableArray<Rule> MergeRules(ImmutableSortedDictionary<string, LegalSource> sources)
    {
        var definitions = new List<(string Id, JsonCursor Cursor)>();
        var definedIn = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cursor in layers.SelectMany(static layer => layer.Rules))
        {
            var place = cursor.Value.Find("id");
            var id = place is { Kind: JsonKind.String } ? place.Text : "";
            if (place is { Kind: JsonKind.String } && !RuleNames.IsId(id))
                faults.Add(cursor.File, place.Span.Start, cursor.PointerTo("id"), null, DiagnosticCode.IdMalformed, id);
            else if (id.Length > 0 && !definedIn.TryAdd(id, cursor.File.Name))
                faults.Add(cursor.File, place!.Span.Start, cursor.PointerTo("id"), null, DiagnosticCode.IdRepeated, id, definedIn[id]);
            definitions.Add((id, cursor));
        }

        if (definitions.Count > MaxRules)
        {
            faults.InFile(layers[^1].EntryName, DiagnosticCode.RulesTooMany, MaxRules.ToString(CultureInfo.InvariantCulture));
            return [];
        }

        var overrides = ReadOverrides(definedIn);
        var caller = new CallerParameters(callerParameters, layers[^1].EntryName, faults);
        var reader = new RuleReader(sources, MergeParameters(caller), caller, faults);
        var rules = ImmutableArray.CreateBuilder<Rule>(definitions.Count);
        foreach (var (id, cursor) in definitions)
        {
            if (reader.Read(cursor, overrides.GetValueOrDefault(id) ?? new()) is { } rule) rules.Add(rule);
        }

        caller.ReportUnused();
        return rules.DrainToImmutable();
    }

    private Dictionary<string, RuleOverrides> ReadOverrides(Dictionary<string, string> known)
    {
        var overrides = new Dictionary<string, RuleOverrides>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var (id, cursor) in layer.Overrides)
            {
                if (!known.ContainsKey(id)) faults.Misspelt(cursor, DiagnosticCode.RuleUnknown, id, known.Keys);
                if (!overrides.TryGetValue(id, out var changes)) overrides[id] = changes = new();
                changes.Add(cursor, layer.Id, faults);
            }
        }

        return overrides;
    }

    private ImmutableSortedDictionary<string, RuleParameter> MergeParameters(CallerParameters caller)
    {
        var merged = ImmutableSortedDictionary.CreateBuilder<string, RuleParameter>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var (name, cursor) in layer.Parameters)
            {
                if (ParameterReader.Declare(name, cursor, layer.Id, faults) is { } parameter) merged[name] = parameter;
            }
        }

        foreach (var name in merged.Keys.ToList()) merged[name] = caller.Apply(name, merged[name]);
        return merged.ToImmutable();
    }
}
