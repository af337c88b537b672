namespace Compliance.Rules.Interchange;

/// <summary>
/// Exchanges rules with Microsoft RulesEngine by its workflow JSON. The mapping is documented in rules/rules-engine.md.
/// Neither direction runs anything of the other side.
/// </summary>
public static class RulesEngineWorkflows
{
    /// <summary>Writes a rule set's enabled rules as one workflow over our facts.</summary>
    public static WorkflowExport Export(RuleSet ruleSet)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        return WorkflowExporter.Export(ruleSet);
    }

    /// <summary>Reads a workflow file into a rule set file. Never throws on input.</summary>
    /// <param name="bytes">The whole file, UTF-8: one workflow, or an array of them.</param>
    /// <param name="name">The file's name for diagnostics.</param>
    /// <param name="id">The new rule set's id.</param>
    /// <param name="inputs">
    /// What the workflow's inputs stand for: <c>report</c>, or a collection such as <c>quantities</c>. A member of an
    /// input that stands for a collection makes the rule look at each of its facts.
    /// </param>
    public static WorkflowImport Import(
        ReadOnlySpan<byte> bytes, string name, string id, IEnumerable<KeyValuePair<string, string>> inputs)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(inputs);
        return WorkflowImporter.Import(bytes, name, id, inputs);
    }
}
