using System.Text.Json;
using Compliance.Claims;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Rendering.Json;

/// <summary><c>inspect --format json</c>: what was read from one report, described by report.schema.json.</summary>
/// <param name="options">Masking; language and colour are ignored, for the output holds no messages.</param>
public sealed class InspectJsonRenderer(RenderingOptions options) : IInspectRenderer
{
    /// <inheritdoc/>
    public void Write(Stream output, string path, Report report, ClaimSet claims)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(claims);
        using var json = JsonOutput.Open(output);
        var source = report.Document.Source;
        json.WriteStartObject();
        json.WriteString("schemaVersion", JsonOutput.SchemaVersion);
        WriteHead(json, path, report);
        WriteStructure(json, report);
        new InspectClaimWriter(json, source, options).Write(claims);
        json.WriteEndObject();
        JsonOutput.Close(json, output);
    }

    private static void WriteHead(Utf8JsonWriter json, string path, Report report)
    {
        json.WriteString("path", path);
        json.WriteString("title", report.Title?.Text);
        json.WriteString("issuer", report.Issuer?.Name);
        JsonIssuer.Write(json, report);
        WriteYear(json, "reportYear", report.ReportYear);
        WriteYear(json, "planYear", report.PlanYear);
        json.WriteBoolean("recognised", report.Recognised);
    }

    private void WriteStructure(Utf8JsonWriter json, Report report)
    {
        var lines = report.Document.Source.Lines;
        json.WriteStartObject("body");
        WriteLines(json, lines, report.Body);
        json.WriteEndObject();
        json.WriteStartArray("headings");
        foreach (var heading in report.Headings)
        {
            json.WriteStartObject();
            json.WriteNumber("line", lines.LineOf(heading.Span.Start));
            json.WriteNumber("charOffset", heading.Span.Start);
            json.WriteNumber("charLength", heading.Span.Length);
            json.WriteNumber("level", heading.Level);
            json.WriteString("marker", heading.Marker);
            json.WriteString("style", ContractNames.Of(heading.Style));
            json.WriteString("text", options.ShowPersonalNumbers ? heading.Text : Masking.Mask(heading.Text));
            json.WriteBoolean("runIn", heading.RunIn);
            if (heading.ExpectedMarker is not null) json.WriteString("expectedMarker", heading.ExpectedMarker);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("parts");
        foreach (var part in report.Parts)
        {
            json.WriteStartObject();
            json.WriteString("id", part.Id);
            json.WriteString("status", ContractNames.Of(part.Status));
            WriteLines(json, lines, part.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLines(Utf8JsonWriter json, LineMap lines, TextSpan? span)
    {
        if (span is not { } range)
        {
            json.WriteNull("startLine");
            json.WriteNull("endLine");
            return;
        }

        json.WriteNumber("startLine", lines.LineOf(range.Start));
        json.WriteNumber("endLine", lines.LineOf(range.IsEmpty ? range.Start : range.End - 1));
    }

    private static void WriteYear(Utf8JsonWriter json, string name, ReportYear? year)
    {
        if (year is null) json.WriteNull(name);
        else json.WriteNumber(name, year.Value);
    }
}
