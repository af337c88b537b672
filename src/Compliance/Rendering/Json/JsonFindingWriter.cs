using System.Text.Json;
using Compliance.Findings;

namespace Compliance.Rendering.Json;

/// <summary>One entry of <c>findings</c>.</summary>
internal sealed class JsonFindingWriter(RenderingOptions options)
{
    public void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.RuleId);
        json.WriteString("outcome", ContractNames.Of(finding.Outcome));
        json.WriteString("severity", ContractNames.Of(finding.Severity));
        json.WriteString("severityDefault", ContractNames.Of(finding.SeverityDefault));
        json.WriteString("severitySource", finding.SeveritySource);
        json.WriteString("category", finding.Category);
        WriteMessage(json, finding.Message);
        if (finding.Reason is not null) json.WriteString("reason", finding.Reason);
        if (finding.Remedy is not null) json.WriteString("remedy", Shown(finding.Remedy.In(options.Language)));
        json.WriteStartArray("locations");
        foreach (var location in finding.Locations) WriteLocation(json, location, null);
        json.WriteEndArray();
        WriteClaim(json, finding.Claim);
        WriteRepairs(json, finding);
        WriteAbsence(json, finding.Absence);
        JsonBasis.Write(json, finding.Basis);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteNumber("confidence", finding.Confidence);
        WriteWaiver(json, finding.Waiver);
        if (finding.InBaseline) json.WriteBoolean("inBaseline", true);
        json.WriteEndObject();
    }

    private void WriteWaiver(Utf8JsonWriter json, FindingWaiver? waiver)
    {
        if (waiver is null)
        {
            json.WriteNull("waiver");
            return;
        }

        json.WriteStartObject("waiver");
        json.WriteString("reason", Shown(waiver.Reason));
        json.WriteString("approver", waiver.Approver is { } approver ? Shown(approver) : null);
        json.WriteString("expires", JsonDay.Format(waiver.Expires));
        json.WriteString("source", waiver.Source);
        json.WriteEndObject();
    }

    private void WriteMessage(Utf8JsonWriter json, FindingMessage message)
    {
        json.WriteString("message", Shown(message.Text.In(options.Language)));
        json.WriteString("messageId", message.Id);
        json.WriteStartObject("arguments");
        foreach (var (name, value) in message.Arguments) json.WriteString(name, Shown(value));
        json.WriteEndObject();
    }

    private void WriteLocation(Utf8JsonWriter json, FindingLocation location, string? reason)
    {
        var snippet = Shown(location.Snippet);
        json.WriteStartObject();
        json.WriteString("role", location.Role);
        json.WriteNumber("startLine", location.Start.Line);
        json.WriteNumber("startColumn", location.Start.Column);
        json.WriteNumber("endLine", location.End.Line);
        json.WriteNumber("endColumn", location.End.Column);
        json.WriteNumber("charOffset", location.Span.Start);
        json.WriteNumber("charLength", location.Span.Length);
        json.WriteString("section", Shown(location.Section));
        json.WriteString("snippet", snippet);
        if (!ReferenceEquals(snippet, location.Snippet)) json.WriteBoolean("masked", true);
        json.WriteString("fidelity", ContractNames.Of(location.Fidelity));
        if (reason is not null) json.WriteString("reason", reason);
        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, FindingClaim? claim)
    {
        if (claim is null)
        {
            json.WriteNull("claim");
            return;
        }

        json.WriteStartObject("claim");
        json.WriteString("kind", claim.Kind);
        JsonNumber.Write(json, "stated", claim.Stated);
        JsonNumber.Write(json, "computed", claim.Computed);
        json.WriteStartArray("policies");
        foreach (var policy in claim.Policies) json.WriteStringValue(policy);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteRepairs(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("repairs");
        foreach (var repair in finding.Repairs)
        {
            json.WriteStartObject();
            json.WriteString("role", repair.Role);
            json.WriteString("stated", Shown(repair.Stated));
            JsonNumber.Write(json, "value", repair.Value);
            json.WriteString("text", Shown(repair.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteAbsence(Utf8JsonWriter json, FindingAbsence? absence)
    {
        if (absence is null)
        {
            json.WriteNull("absence");
            return;
        }

        json.WriteStartObject("absence");
        json.WriteString("subject", absence.Subject);
        json.WriteStartArray("sought");
        foreach (var place in absence.Sought) json.WriteStringValue(Shown(place));
        json.WriteEndArray();
        json.WriteStartArray("candidates");
        foreach (var candidate in absence.Candidates) WriteLocation(json, candidate.Location, candidate.Reason);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private string Shown(string text) => options.ShowPersonalNumbers ? text : Masking.Mask(text);
}
