using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules.Loading;

/// <summary>Reads one rule's object, lays the overlays over it and compiles its expressions.</summary>
/// <param name="sources">The legal sources it may cite.</param>
/// <param name="shared">Parameters of the rule set, which every rule can read.</param>
/// <param name="caller">Parameter values that the caller set.</param>
/// <param name="faults">Where faults go.</param>
internal sealed class RuleReader(
    ImmutableSortedDictionary<string, LegalSource> sources,
    ImmutableSortedDictionary<string, RuleParameter> shared,
    CallerParameters caller,
    RuleSetFaults faults)
{
    public const decimal SmallestWeight = 0.01m;

    public const decimal LargestWeight = 100m;

    /// <summary>The rule, or null, with faults, where it cannot be used.</summary>
    public Rule? Read(JsonCursor cursor, RuleOverrides overrides)
    {
        var reader = new ObjectReader(cursor, faults);
        reader.Member("$schema", JsonKind.String);
        var id = reader.String("id", required: true);
        var since = reader.String("since", required: true);
        var category = reader.String("category", required: true);
        var severity = reader.Choice("severity", RuleNames.Severities, required: true);
        var title = reader.Text("title", required: true);
        var status = reader.Choice("status", RuleNames.Statuses) ?? RuleStatus.Stable;
        var enabled = reader.Flag("enabled") ?? status == RuleStatus.Stable;
        var parameters = ReadParameters(reader, id, overrides);
        var expressions = new RuleExpressionReader(parameters, faults);
        var select = reader.Member("select", JsonKind.String);
        var collection = expressions.Select(select);
        var recognisedOnly = reader.Flag("recognisedOnly") ?? collection?.Name == "parts";
        var where = Condition(reader, "where", expressions);
        var undeterminedWhen = ReadUndetermined(reader, expressions);
        var reviewWhen = Condition(reader, "reviewWhen", expressions);
        var assert = Condition(reader, "assert", expressions, required: true);
        var groupBy = reader.Member("groupBy", JsonKind.String) is { } group ? expressions.Value(group) : null;
        var message = reader.TextWithPlace("message", required: true) is { } text ? expressions.Message(text) : null;
        var variants = ReadVariants(reader, expressions);
        var notes = ReadNotes(reader, expressions);
        var basis = ReadBasis(reader);
        var appliesTo = reader.Choices("appliesTo", RuleNames.IssuerKinds);
        var validFrom = reader.Date("validFrom");
        var validTo = reader.Date("validTo");
        var weight = reader.Number("weight", SmallestWeight, LargestWeight);
        var cap = reader.Number("cap", 0.01m, 1m);
        var mustDecide = reader.Flag("mustDecide") ?? false;
        var remedy = reader.Text("remedy");
        var place = reader.Choice("place", RuleNames.Places) ?? ReportPlace.Title;
        reader.Finish();

        if (id is null || since is null || category is null || severity is not { } own || title is null
            || collection is null || assert is null || message is null) return null;
        return new()
        {
            Id = id,
            Since = since,
            Status = status,
            Enabled = overrides.Enabled ?? enabled,
            Category = category,
            Severity = overrides.Severity?.Severity ?? own,
            SeverityDefault = own,
            SeveritySource = overrides.Severity?.Source ?? "rule",
            Weight = overrides.Weight ?? weight ?? DefaultWeight(own),
            Cap = cap ?? 1m,
            Title = title,
            Basis = basis,
            AppliesTo = appliesTo,
            ValidFrom = validFrom,
            ValidTo = validTo,
            Select = select?.Value.Text,
            Collection = collection,
            RecognisedOnly = recognisedOnly,
            Where = where,
            UndeterminedWhen = undeterminedWhen,
            ReviewWhen = reviewWhen,
            Assert = assert,
            MustDecide = mustDecide,
            Variants = variants,
            Notes = notes,
            Message = message,
            Remedy = remedy,
            GroupBy = groupBy,
            Place = place,
            Parameters = parameters,
            DefinedIn = cursor.File.Name,
            Definition = cursor,
            Overrides = [.. overrides.Set],
        };
    }

    /// <summary>A graver requirement counts for more; a rule that says nothing gets the weight of its severity.</summary>
    private static decimal DefaultWeight(Severity severity) => severity switch
    {
        Severity.Veto => 10m,
        Severity.Error => 3m,
        Severity.Warning => 2m,
        _ => 1m,
    };

    private static RuleExpression? Condition(
        ObjectReader reader, string name, RuleExpressionReader expressions, bool required = false) =>
        reader.Member(name, JsonKind.String, required) is { } condition ? expressions.Condition(condition) : null;

    private ImmutableSortedDictionary<string, RuleParameter> ReadParameters(
        ObjectReader reader, string? id, RuleOverrides overrides)
    {
        var parameters = shared.ToBuilder();
        var own = ImmutableArray.CreateBuilder<string>();
        foreach (var (name, cursor) in reader.Members("parameters"))
        {
            own.Add(name);
            if (ParameterReader.Declare(name, cursor, "rule", faults) is not { } parameter) continue;
            if (overrides.Parameters.TryGetValue(name, out var change))
                parameter = ParameterReader.Set(parameter, change.Value, change.Source, faults);
            parameters[name] = caller.Apply($"{id}.{name}", parameter);
        }

        overrides.ReportUnknownParameters(own.DrainToImmutable(), faults);
        return parameters.ToImmutable();
    }

    private ImmutableArray<UndeterminedCondition> ReadUndetermined(ObjectReader reader, RuleExpressionReader expressions)
    {
        var conditions = ImmutableArray.CreateBuilder<UndeterminedCondition>();
        foreach (var item in ObjectOrList(reader, "undeterminedWhen"))
        {
            var entry = new ObjectReader(item, faults);
            var when = Condition(entry, "when", expressions, required: true);
            var reason = entry.String("reason");
            var from = entry.Member("reasonFrom", JsonKind.String) is { } cursor ? expressions.Text(cursor) : null;
            var message = entry.TextWithPlace("message") is { } text ? expressions.Message(text) : null;
            entry.Finish();
            if (!entry.Has("reason") && !entry.Has("reasonFrom")) faults.At(item, DiagnosticCode.PropertyMissing, "reason");
            if (when is not null && (reason is not null || from is not null)) conditions.Add(new(when, reason, from) { Message = message });
        }

        return conditions.DrainToImmutable();
    }

    private ImmutableArray<RuleVariant> ReadVariants(ObjectReader reader, RuleExpressionReader expressions)
    {
        var variants = ImmutableArray.CreateBuilder<RuleVariant>();
        foreach (var item in reader.Items("variants"))
        {
            var entry = new ObjectReader(item, faults);
            var when = Condition(entry, "when", expressions, required: true);
            var severity = entry.Choice("severity", RuleNames.Severities);
            var message = entry.TextWithPlace("message") is { } text ? expressions.Message(text) : null;
            var remedy = entry.Text("remedy");
            entry.Finish();
            if (when is not null) variants.Add(new(when, severity, message) { Remedy = remedy });
        }

        return variants.DrainToImmutable();
    }

    private ImmutableArray<RuleNote> ReadNotes(ObjectReader reader, RuleExpressionReader expressions)
    {
        var notes = ImmutableArray.CreateBuilder<RuleNote>();
        foreach (var item in reader.Items("notes"))
        {
            var entry = new ObjectReader(item, faults);
            var when = Condition(entry, "when", expressions, required: true);
            var message = entry.TextWithPlace("message", required: true) is { } text ? expressions.Message(text) : null;
            entry.Finish();
            if (when is not null && message is not null) notes.Add(new(when, message));
        }

        return notes.DrainToImmutable();
    }

    private ImmutableArray<LegalBasis> ReadBasis(ObjectReader reader)
    {
        var basis = ImmutableArray.CreateBuilder<LegalBasis>();
        foreach (var item in reader.Items("basis", required: true))
        {
            var entry = new ObjectReader(item, faults);
            var key = entry.Member("source", JsonKind.String, required: true);
            var part = entry.String("item") ?? "";
            var kinds = entry.Choices("for", RuleNames.IssuerKinds);
            entry.Finish();
            if (key is not { } place) continue;
            if (sources.TryGetValue(place.Value.Text, out var source)) basis.Add(new(source, part, kinds));
            else faults.Misspelt(place, DiagnosticCode.SourceUnknown, place.Value.Text, sources.Keys);
        }

        return basis.DrainToImmutable();
    }

    private static ImmutableArray<JsonCursor> ObjectOrList(ObjectReader reader, string name) =>
        reader.Any(name) is not { } member ? [] : member.Value.Kind == JsonKind.Array ? reader.Items(name) : [member];
}
