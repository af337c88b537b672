using System.Buffers;
using System.Text.Json;
using Compliance.Findings;
using Compliance.Rendering.Json;

namespace Compliance.Rendering.Sarif;

internal sealed class SarifResultWriter : IResultWriter
{
    private readonly Stream _output;
    private readonly RenderingOptions _options;
    private readonly Utf8JsonWriter _json;
    private readonly SarifFindingWriter _findings;
    private readonly ArrayBufferWriter<byte> _artifactBytes = new();
    private readonly ArrayBufferWriter<byte> _notificationBytes = new();
    private readonly Utf8JsonWriter _artifacts;
    private readonly SarifNotificationWriter _notifications;
    private int _documents;
    private bool _complete = true;

    public SarifResultWriter(Stream output, RunHeader header, RenderingOptions options, SarifProfile profile)
    {
        _output = output;
        _options = options;
        _json = JsonOutput.Open(output);
        _artifacts = new Utf8JsonWriter(_artifactBytes, JsonOutput.Fragment);
        _artifacts.WriteStartArray();
        _notifications = new SarifNotificationWriter(new Utf8JsonWriter(_notificationBytes, JsonOutput.Fragment), options.Language);
        _findings = new SarifFindingWriter(_json, header.Rules, options, profile);
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        new SarifToolWriter(_json, options.Language).Write(header);
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteString("language", options.Language == Diagnostics.Language.English ? "en" : "zh-CN");
        _json.WriteStartArray("results");
    }

    public void Write(CheckResult result)
    {
        var uri = SarifUri.Of(result.Path);
        WriteArtifact(result, uri);
        foreach (var diagnostic in result.Diagnostics) _notifications.Write(diagnostic, uri, _documents);
        _complete &= result.Verdict is not (Verdict.Error or Verdict.Unreadable);
        foreach (var finding in result.Findings) _findings.Write(finding, uri, _documents);
        _documents++;
        _json.Flush();
        _output.Flush();
    }

    public void End(RunSummary summary)
    {
        _json.WriteEndArray();
        _artifacts.WriteEndArray();
        _artifacts.Flush();
        _json.WritePropertyName("artifacts");
        _json.WriteRawValue(_artifactBytes.WrittenSpan, skipInputValidation: true);
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", _complete);
        _notifications.End(summary.Notices);
        _json.WritePropertyName("toolExecutionNotifications");
        _json.WriteRawValue(_notificationBytes.WrittenSpan, skipInputValidation: true);
        _json.WriteEndObject();
        _json.WriteEndArray();
        SarifSummary.Write(_json, summary);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        JsonOutput.Close(_json, _output);
    }

    public void Dispose()
    {
        _json.Dispose();
        _artifacts.Dispose();
        _notifications.Dispose();
    }

    private void WriteArtifact(CheckResult result, string uri)
    {
        _artifacts.WriteStartObject();
        _artifacts.WriteStartObject("location");
        _artifacts.WriteString("uri", uri);
        _artifacts.WriteEndObject();
        if (result.Digest.Length > 0)
        {
            _artifacts.WriteStartObject("hashes");
            _artifacts.WriteString("sha-256", result.Digest);
            _artifacts.WriteEndObject();
        }

        _artifacts.WriteString("sourceLanguage", "zh-CN");
        _artifacts.WriteStartObject("properties");
        _artifacts.WriteString("verdict", ContractNames.Of(result.Verdict));
        if (result.Score?.Value is { } score) _artifacts.WriteNumber("score", score);
        if (result.Report?.Title is { } title) _artifacts.WriteString("title", _options.ShowPersonalNumbers ? title.Text : Masking.Mask(title.Text));
        _artifacts.WriteStartArray("undetermined");
        foreach (var outcome in result.Outcomes)
            if (outcome.Outcome == Outcome.Undetermined) _artifacts.WriteStringValue(outcome.RuleId);
        _artifacts.WriteEndArray();
        _artifacts.WriteEndObject();
        _artifacts.WriteEndObject();
        _artifacts.Flush();
    }
}
