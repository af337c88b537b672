using System.Text.Json;
using Compliance.Rendering.Json;

namespace Compliance.Rendering.Sarif;

/// <summary>The run's sums, in its property bag: the same members as in the JSON.</summary>
internal static class SarifSummary
{
    public static void Write(Utf8JsonWriter json, RunSummary summary)
    {
        json.WriteStartObject("properties");
        json.WriteStartObject("summary");
        json.WriteNumber("documents", summary.Documents);
        json.WriteStartObject("byVerdict");
        foreach (var (verdict, count) in summary.ByVerdict) json.WriteNumber(ContractNames.Of(verdict), count);
        json.WriteEndObject();
        json.WriteStartObject("byRule");
        foreach (var (rule, counts) in summary.ByRule) JsonCounts.Write(json, rule, counts);
        json.WriteEndObject();
        JsonCounts.Write(json, "byOutcome", summary.ByOutcome);
        json.WriteStartObject("byFailure");
        foreach (var (failure, count) in summary.ByFailure) json.WriteNumber(failure, count);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
