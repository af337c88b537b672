namespace Compliance.Tool.CommandLine;

/// <summary>A command line that was understood: which command, which paths, which values.</summary>
internal sealed record CommandRequest(
    CommandDefinition Command,
    IReadOnlyList<string> Paths,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Values)
{
    /// <summary>True where the option was given.</summary>
    public bool Has(OptionDefinition option) => Values.ContainsKey(option.Name);

    /// <summary>The option's value, or null where it was not given.</summary>
    public string? ValueOf(OptionDefinition option) => Values.TryGetValue(option.Name, out var values) && values.Count > 0 ? values[^1] : null;

    /// <summary>All values of a repeatable option, in order.</summary>
    public IReadOnlyList<string> ValuesOf(OptionDefinition option) => Values.TryGetValue(option.Name, out var values) ? values : [];
}
