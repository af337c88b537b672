using System.Text.Json;
using Compliance.Findings;

namespace Compliance.Rendering.Json;

internal sealed class JsonResultWriter(Stream output, RunHeader header, RenderingOptions options) : IResultWriter
{
    private readonly Utf8JsonWriter _json = JsonOutput.Open(output);
    private readonly JsonFindingWriter _findings = new(options);
    private bool _begun;

    public void Write(CheckResult result)
    {
        Begin(result);
        _json.WriteStartObject();
        WriteIdentity(result);
        WriteScore(result.Score);
        JsonCounts.Write(_json, "outcomes", OutcomeCounts.Of(result));
        _json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
            if (options.AllOutcomes || finding.Outcome is Outcome.Fail or Outcome.Review)
                _findings.Write(_json, finding);
        _json.WriteEndArray();
        JsonDiagnostics.Write(_json, result.Diagnostics, options.Language);
        _json.WriteEndObject();
        _json.Flush();
        output.Flush();
    }

    public void End(RunSummary summary)
    {
        Begin(null);
        _json.WriteEndArray();
        WriteSummary(summary);
        _json.WriteStartArray("notices");
        foreach (var notice in summary.Notices)
        {
            _json.WriteStartObject();
            _json.WriteString("code", notice.Code);
            _json.WriteString("message", notice.Text.In(options.Language));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        JsonOutput.Close(_json, output);
    }

    public void Dispose() => _json.Dispose();

    /// <summary>The head waits for the first result: with one document the date that chose the rules is that document's.</summary>
    private void Begin(CheckResult? first)
    {
        if (_begun) return;
        _begun = true;
        var stamp = header.Documents == 1 && first is not null ? first.RuleSet : header.RuleSet;
        _json.WriteStartObject();
        _json.WriteString("schemaVersion", JsonOutput.SchemaVersion);
        _json.WriteStartObject("tool");
        _json.WriteString("name", header.ToolName);
        _json.WriteString("version", header.ToolVersion);
        _json.WriteEndObject();
        _json.WriteStartObject("ruleSet");
        _json.WriteString("id", stamp.Id);
        _json.WriteString("edition", stamp.Edition);
        _json.WriteString("digest", stamp.Digest);
        WriteDay("asOf", stamp.AsOf);
        _json.WriteStartObject("parameters");
        foreach (var (name, value) in stamp.Parameters) _json.WriteString(name, value);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteStartArray("documents");
    }

    private void WriteIdentity(CheckResult result)
    {
        var report = result.Report;
        _json.WriteString("path", result.Path);
        _json.WriteString("digest", NullIfEmpty(result.Digest));
        _json.WriteString("title", report?.Title is { } title ? Shown(title.Text) : null);
        _json.WriteString("issuer", report?.Issuer is { Name.Length: > 0 } issuer ? Shown(issuer.Name) : null);
        JsonIssuer.Write(_json, report);
        if (report?.ReportYear is { } year) _json.WriteNumber("reportYear", year.Value);
        else _json.WriteNull("reportYear");
        WriteDay("asOf", result.RuleSet.AsOf);
        _json.WriteString("edition", result.RuleSet.Edition);
        _json.WriteString("verdict", ContractNames.Of(result.Verdict));
    }

    /// <summary>A file that could not be opened has no digest.</summary>
    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private void WriteScore(Score? score)
    {
        if (score is null)
        {
            _json.WriteNull("score");
            return;
        }

        _json.WriteStartObject("score");
        WriteDecimal("value", score.Value);
        WriteDecimal("low", score.Low);
        WriteDecimal("high", score.High);
        _json.WriteNumber("coverage", score.Coverage);
        _json.WriteString("model", score.Model);
        _json.WriteEndObject();
    }

    private void WriteSummary(RunSummary summary)
    {
        _json.WriteStartObject("summary");
        _json.WriteNumber("documents", summary.Documents);
        _json.WriteStartObject("byVerdict");
        foreach (var (verdict, count) in summary.ByVerdict) _json.WriteNumber(ContractNames.Of(verdict), count);
        _json.WriteEndObject();
        _json.WriteStartObject("byRule");
        foreach (var (rule, counts) in summary.ByRule) JsonCounts.Write(_json, rule, counts);
        _json.WriteEndObject();
        JsonCounts.Write(_json, "byOutcome", summary.ByOutcome);
        _json.WriteStartObject("byFailure");
        foreach (var (failure, count) in summary.ByFailure) _json.WriteNumber(failure, count);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteDecimal(string name, decimal? value)
    {
        if (value is { } number) _json.WriteNumber(name, number);
        else _json.WriteNull(name);
    }

    private string Shown(string text) => options.ShowPersonalNumbers ? text : Masking.Mask(text);

    private void WriteDay(string name, DateOnly? day) => _json.WriteString(name, JsonDay.Format(day));
}
