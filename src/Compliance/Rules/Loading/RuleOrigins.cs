using System.Collections.Immutable;

namespace Compliance.Rules.Loading;

/// <summary>Traces a rule's values back to the files that set them. Read only when somebody asks.</summary>
internal static class RuleOrigins
{
    /// <summary>One origin for each property that a file or the caller set, in the order of the rule's file; what is missing has its default.</summary>
    public static ImmutableArray<RuleValueOrigin> Of(
        JsonCursor definition, ImmutableArray<(string Property, string RuleSet, JsonCursor Value)> overrides, IEnumerable<RuleParameter> parameters)
    {
        var origins = new List<RuleValueOrigin>();
        foreach (var member in definition.Value.Members)
        {
            if (member.Name == "parameters")
            {
                foreach (var parameter in member.Value.Members) Set(origins, "parameters." + parameter.Name, "rule", definition.File, parameter.Value);
            }
            else if (!member.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                Set(origins, member.Name, "rule", definition.File, member.Value);
            }
        }

        foreach (var (property, ruleSet, value) in overrides) Set(origins, property, ruleSet, value.File, value.Value);
        foreach (var parameter in parameters)
        {
            if (parameter.SetBy == "caller") Replace(origins, new("parameters." + parameter.Name, "caller", null, null));
            else if (!origins.Exists(origin => origin.Property == "parameters." + parameter.Name))
                origins.Add(new("parameters." + parameter.Name, parameter.SetBy, null, null));
        }

        return [.. origins];
    }

    private static void Set(List<RuleValueOrigin> origins, string property, string setBy, JsonFile file, JsonValue value) =>
        Replace(origins, new(property, setBy, file.Name, file.Text.Lines.LineOf(value.Span.Start)));

    private static void Replace(List<RuleValueOrigin> origins, RuleValueOrigin origin)
    {
        var index = origins.FindIndex(known => known.Property == origin.Property);
        if (index < 0) origins.Add(origin);
        else origins[index] = origin;
    }
}
