using System.Collections.Immutable;
using System.Text.Json;
using Compliance.Findings;

namespace Compliance.Rendering.Json;

/// <summary>Writes the legal basis of a finding, in the form that the result and SARIF share.</summary>
internal static class JsonBasis
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<FindingBasis> all)
    {
        json.WriteStartArray("basis");
        foreach (var basis in all)
        {
            json.WriteStartObject();
            json.WriteString("document", basis.Document);
            json.WriteString("article", basis.Article);
            json.WriteString("status", ContractNames.Of(basis.Status));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
