using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules.Loading;

namespace Compliance.Rules.Interchange;

/// <summary>Reads a workflow file: one workflow or an array of them, with the workflows they inject.</summary>
internal static class WorkflowImporter
{
    public static WorkflowImport Import(
        ReadOnlySpan<byte> bytes, string name, string id, IEnumerable<KeyValuePair<string, string>> inputs)
    {
        var faults = new RuleSetFaults();
        if (JsonFileReader.Read(name, bytes, faults) is not { } file) return new(null, 0, 0, faults.Ordered());
        NoteTwins(JsonCursor.RootOf(file), faults);
        if (faults.Any) return new(null, 0, 0, faults.Ordered());
        var workflows = WorkflowsOf(JsonCursor.RootOf(file), faults);
        var scope = new WorkflowScope(ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase).SetItems(inputs), faults);
        var reader = new WorkflowRuleReader(scope, ByName(workflows, faults));
        var rules = ImmutableArray.CreateBuilder<ImportedRule>();
        var found = 0;
        foreach (var cursor in workflows)
        {
            var workflow = new WorkflowObject(cursor, faults);
            _ = workflow.Any("WorkflowName", "Name");
            _ = workflow.Any("RuleExpressionType");
            var globals = workflow.Items("GlobalParams");
            var own = workflow.Items("Rules");
            var injected = workflow.Items("WorkflowsToInject", "WorkflowRulesToInject");
            if (own.IsEmpty && injected.IsEmpty) faults.At(cursor, DiagnosticCode.PropertyMissing, "Rules");
            workflow.Finish();
            foreach (var rule in own.AddRange(injected.SelectMany(reference => reader.RulesOf(reference))))
            {
                found++;
                if (reader.Read(rule, globals) is { } imported) rules.Add(imported);
            }
        }

        if (rules.Count == 0) return new(null, 0, found, Once(faults));
        var json = ImportedRuleSetWriter.Write(id, name, rules.ToImmutable());
        var loading = RuleSetLoader.Load(InMemoryRuleSetSource.SingleFile("ruleset.json", json));
        foreach (var fault in loading.Diagnostics) faults.Add(fault with { Source = name, Line = null, Column = null });
        return new(loading.RuleSet is null ? null : json, loading.RuleSet is null ? 0 : rules.Count, found, Once(faults));
    }

    /// <summary>A rule that workflows share is read for each of them; what is wrong with it is told once.</summary>
    private static ImmutableArray<Diagnostic> Once(RuleSetFaults faults) =>
        [.. faults.Ordered().DistinctBy(static fault => (fault.Line, fault.Column, fault.Code, string.Join('\n', fault.Arguments)))];

    /// <summary>Names that differ in case alone are one to RulesEngine; which of two it took would be a guess.</summary>
    private static void NoteTwins(JsonCursor cursor, RuleSetFaults faults)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in cursor.Value.Members)
        {
            if (!names.Add(member.Name)) faults.At(cursor.Member(member), DiagnosticCode.JsonDuplicateName, member.Name);
            if (!member.Name.Equals("Properties", StringComparison.OrdinalIgnoreCase)) NoteTwins(cursor.Member(member), faults);
        }

        for (var i = 0; i < cursor.Value.Items.Length; i++) NoteTwins(cursor.Item(i), faults);
    }

    private static ImmutableArray<JsonCursor> WorkflowsOf(JsonCursor root, RuleSetFaults faults)
    {
        if (root.Value.Kind == JsonKind.Object) return [root];
        if (root.Value.Kind != JsonKind.Array)
        {
            faults.At(root, DiagnosticCode.ValueWrongType, "object, array");
            return [];
        }

        if (root.Value.Items.IsEmpty) faults.At(root, DiagnosticCode.PropertyMissing, "Rules");
        var workflows = ImmutableArray.CreateBuilder<JsonCursor>();
        for (var i = 0; i < root.Value.Items.Length; i++)
        {
            if (root.Value.Items[i].Kind == JsonKind.Object) workflows.Add(root.Item(i));
            else faults.At(root.Item(i), DiagnosticCode.ValueWrongType, "object");
        }

        return workflows.DrainToImmutable();
    }

    private static ImmutableDictionary<string, JsonCursor> ByName(ImmutableArray<JsonCursor> workflows, RuleSetFaults faults)
    {
        var byName = ImmutableDictionary.CreateBuilder<string, JsonCursor>(StringComparer.Ordinal);
        foreach (var workflow in workflows)
        {
            if (new WorkflowObject(workflow, faults).Any("WorkflowName", "Name") is { Value.Kind: JsonKind.String } name) byName.TryAdd(name.Value.Text, workflow);
        }

        return byName.ToImmutable();
    }
}
