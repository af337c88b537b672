using System.Collections.Immutable;
using System.Text.Json;
using Compliance.Diagnostics;

namespace Compliance.Rendering.Sarif;

/// <summary>Faults of documents and remarks on the run, kept until the log's end.</summary>
internal sealed class SarifNotificationWriter : IDisposable
{
    private readonly Utf8JsonWriter _json;
    private readonly Language _language;

    public SarifNotificationWriter(Utf8JsonWriter json, Language language)
    {
        _json = json;
        _language = language;
        _json.WriteStartArray();
    }

    public void Write(Diagnostic diagnostic, string uri, int artifact)
    {
        Open(ContractNames.Of(diagnostic.Code), diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "note", diagnostic.MessageIn(_language));
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", uri);
        _json.WriteNumber("index", artifact);
        _json.WriteEndObject();
        if (diagnostic.Line is { } line)
        {
            _json.WriteStartObject("region");
            _json.WriteNumber("startLine", line);
            if (diagnostic.Column is { } column) _json.WriteNumber("startColumn", column);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    public void End(ImmutableArray<RunNotice> notices)
    {
        foreach (var notice in notices)
        {
            Open(notice.Code, "note", notice.Text.In(_language));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.Flush();
    }

    public void Dispose() => _json.Dispose();

    private void Open(string code, string level, string message)
    {
        _json.WriteStartObject();
        _json.WriteStartObject("descriptor");
        _json.WriteString("id", code);
        _json.WriteEndObject();
        _json.WriteString("level", level);
        _json.WriteStartObject("message");
        _json.WriteString("text", VisibleText.Of(message));
        _json.WriteEndObject();
    }
}
