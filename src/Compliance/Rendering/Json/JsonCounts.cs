using System.Text.Json;

namespace Compliance.Rendering.Json;

/// <summary>Outcomes and how often each occurred.</summary>
internal static class JsonCounts
{
    public static void Write(Utf8JsonWriter json, string name, OutcomeCounts counts)
    {
        json.WriteStartObject(name);
        json.WriteNumber("pass", counts.Pass);
        json.WriteNumber("fail", counts.Fail);
        json.WriteNumber("review", counts.Review);
        json.WriteNumber("undetermined", counts.Undetermined);
        json.WriteNumber("notApplicable", counts.NotApplicable);
        json.WriteNumber("error", counts.Error);
        json.WriteEndObject();
    }
}
