using System.Collections.Immutable;
using System.Text.Json;
using Compliance.Diagnostics;

namespace Compliance.Rendering.Json;

/// <summary>The array <c>diagnostics</c> of a document.</summary>
internal static class JsonDiagnostics
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics, Language language)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", ContractNames.Of(diagnostic.Code));
            json.WriteString("severity", ContractNames.Of(diagnostic.Severity));
            json.WriteString("source", diagnostic.Source);
            WriteNumber(json, "line", diagnostic.Line);
            WriteNumber(json, "column", diagnostic.Column);
            json.WriteString("message", Masking.Mask(diagnostic.MessageIn(language)));
            if (diagnostic.Pointer is not null) json.WriteString("pointer", diagnostic.Pointer);
            if (diagnostic.Suggestion is not null) json.WriteString("suggestion", diagnostic.Suggestion);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}
