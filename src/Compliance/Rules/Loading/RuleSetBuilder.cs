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
        NoteConflicts();
        var rules = MergeRules(sources.ToImmutable(), null);
        var ruleSet = new RuleSet
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
            CallerParameters = callerParameters.ToImmutableSortedDictionary(
                static parameter => parameter.Key, static parameter => parameter.Value, StringComparer.Ordinal),
        };
        return faults.Any ? ruleSet : ruleSet with { Editions = Later(ruleSet) };
    }

    /// <summary>The rule set as it is from each day on which one of the layers changes.</summary>
    private ImmutableArray<RuleSet> Later(RuleSet ruleSet)
    {
        var days = layers.SelectMany(static layer => layer.Editions).Select(static edition => edition.ValidFrom).Distinct().Order();
        return
        [
            .. days.Select(day => ruleSet with
            {
                Edition = layers[^1].Editions.LastOrDefault(edition => edition.ValidFrom <= day)?.Edition ?? ruleSet.Edition,
                ValidFrom = day,
                Rules = MergeRules(ruleSet.Sources, day),
            }),
        ];
    }

    /// <summary>What siblings set differently: overrides, parameters, parts and lexicon entries.</summary>
    private void NoteConflicts()
    {
        var conflicts = new OverlayConflicts(faults);
        foreach (var layer in layers)
        {
            foreach (var (id, rule) in layer.Overrides)
            {
                foreach (var member in rule.Value.Members)
                {
                    if (member.Name == "reason" || member.Name.StartsWith("x-", StringComparison.Ordinal)) continue;
                    if (member.Name != "parameters") conflicts.Note($"overrides.{id}.{member.Name}", layer, rule.Member(member));
                    else foreach (var parameter in member.Value.Members) conflicts.Note($"overrides.{id}.parameters.{parameter.Name}", layer, rule.Member(member).Member(parameter));
                }
            }

            foreach (var (name, value) in layer.Parameters) conflicts.Note("parameters." + name, layer, value);
            foreach (var part in layer.Parts) conflicts.Note("parts." + part.Part.Id, layer, part.Cursor);
            if (layers.Length < 3) continue;
            foreach (var (lexicon, file) in layer.Lexicons)
            {
                foreach (var entry in lexicon.Entries)
                    conflicts.Note($"{lexicon.Name}.{entry.Id}", layer, TextOf(entry), file, LexiconFileReader.PlaceOf(file, entry.Id, entry.Id));
            }
        }

        conflicts.Report();
    }

    private static string TextOf(LexiconEntry entry) => string.Join(
        '\n',
        entry.Patterns.Select(static pattern => $"{pattern.Text}|{string.Join('|', pattern.NotBefore)}|{string.Join('|', pattern.NotAfter)}")
            .Concat(entry.Fields.Select(static field => $"{field.Key}={string.Join('|', field.Value)}")));

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

    /// <summary>The rules with what the layers lay over them, later editions up to <paramref name="day"/> included.</summary>
    private ImmutableArray<Rule> MergeRules(ImmutableSortedDictionary<string, LegalSource> sources, DateOnly? day)
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

        var overrides = ReadOverrides(definedIn, day);
        var caller = new CallerParameters(callerParameters, layers[^1].EntryName, faults);
        var reader = new RuleReader(sources, MergeParameters(caller, day), caller, faults);
        var rules = ImmutableArray.CreateBuilder<Rule>(definitions.Count);
        foreach (var (id, cursor) in definitions)
        {
            if (reader.Read(cursor, overrides.GetValueOrDefault(id) ?? new()) is { } rule) rules.Add(rule);
        }

        caller.ReportUnused();
        return rules.DrainToImmutable();
    }

    private Dictionary<string, RuleOverrides> ReadOverrides(Dictionary<string, string> known, DateOnly? day)
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

            foreach (var edition in layer.Editions)
            {
                foreach (var (id, cursor) in edition.Overrides)
                {
                    if (!known.ContainsKey(id)) faults.Misspelt(cursor, DiagnosticCode.RuleUnknown, id, known.Keys);
                    if (!(edition.ValidFrom <= day)) continue;
                    if (!overrides.TryGetValue(id, out var changes)) overrides[id] = changes = new();
                    changes.Add(cursor, $"{layer.Id} {edition.Edition}", faults);
                }
            }
        }

        return overrides;
    }

    private ImmutableSortedDictionary<string, RuleParameter> MergeParameters(CallerParameters caller, DateOnly? day)
    {
        var merged = ImmutableSortedDictionary.CreateBuilder<string, RuleParameter>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var (name, cursor) in layer.Parameters)
            {
                if (cursor.Value.Kind != JsonKind.Object && merged.TryGetValue(name, out var declared)) merged[name] = ParameterReader.Set(declared, cursor, layer.Id, faults);
                else if (ParameterReader.Declare(name, cursor, layer.Id, faults) is { } parameter) merged[name] = parameter;
            }

            foreach (var edition in layer.Editions.Where(edition => edition.ValidFrom <= day))
            {
                foreach (var (name, cursor) in edition.Parameters)
                {
                    if (merged.TryGetValue(name, out var known)) merged[name] = ParameterReader.Set(known, cursor, $"{layer.Id} {edition.Edition}", faults);
                    else faults.Misspelt(cursor, DiagnosticCode.ParameterUnknown, name, merged.Keys);
                }
            }
        }

        foreach (var name in merged.Keys.ToList()) merged[name] = caller.Apply(name, merged[name]);
        return merged.ToImmutable();
    }
}
