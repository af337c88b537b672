using Compliance.Diagnostics;
using Compliance.Rules;

namespace Compliance.Tests.Rules;

/// <summary>The properties the loader knows of each kind of object, as it names them itself when it meets a foreign one.</summary>
internal static class LoadedProperties
{
    private const string Foreign = "\"zz\": 1";

    /// <summary>A rule set of one file for each kind of object, with a foreign property in that object.</summary>
    private static readonly Dictionary<string, string> Samples = new()
    {
        ["ruleset"] = $"{{ {Foreign} }}",
        ["localizedText"] = $"{{ \"title\": {{ {Foreign} }} }}",
        ["source"] = $"{{ \"sources\": {{ \"L\": {{ {Foreign} }} }} }}",
        ["part"] = $"{{ \"parts\": [ {{ {Foreign} }} ] }}",
        ["describedParameter"] = $"{{ \"parameters\": {{ \"p\": {{ {Foreign} }} }} }}",
        ["rule"] = $"{{ \"rules\": [ {{ {Foreign} }} ] }}",
        ["basis"] = $"{{ \"rules\": [ {{ \"basis\": [ {{ {Foreign} }} ] }} ] }}",
        ["undeterminedCondition"] = $"{{ \"rules\": [ {{ \"undeterminedWhen\": {{ {Foreign} }} }} ] }}",
        ["variant"] = $"{{ \"rules\": [ {{ \"variants\": [ {{ {Foreign} }} ] }} ] }}",
        ["note"] = $"{{ \"rules\": [ {{ \"notes\": [ {{ {Foreign} }} ] }} ] }}",
        ["override"] = $"{{ \"rules\": [ {{ \"id\": \"A\" }} ], \"overrides\": {{ \"A\": {{ {Foreign} }} }} }}",
        ["edition"] = $"{{ \"editions\": [ {{ {Foreign} }} ] }}",
        ["lexicon"] = $"{{ \"lexicons\": [ \"x.json\" ] }}\n{{ {Foreign} }}",
        ["pattern"] = $"{{ \"lexicons\": [ \"x.json\" ] }}\n{{ \"entries\": [ {{ \"patterns\": [ {{ {Foreign} }} ] }} ] }}",
    };

    public static IEnumerable<string> Kinds => Samples.Keys;

    public static string Of(string kind)
    {
        var files = Samples[kind].Split('\n');
        var source = new InMemoryRuleSetSource(files.Select((text, index) =>
            KeyValuePair.Create(index == 0 ? "ruleset.json" : "x.json", (ReadOnlyMemory<byte>)System.Text.Encoding.UTF8.GetBytes(text))));
        return RuleSetLoader.Load(source).Diagnostics.First(d => d.Code == DiagnosticCode.PropertyUnknown && d.Arguments[0] == "zz").Arguments[1];
    }
}
