using System.Collections.Immutable;
using System.Text.Json;
using Compliance.Findings;
using Compliance.Rendering.Json;
using Compliance.Rules;

namespace Compliance.Rendering.Sarif;

/// <summary>One entry of <c>results</c>.</summary>
internal sealed class SarifFindingWriter(Utf8JsonWriter json, ImmutableArray<Rule> rules, RenderingOptions options, SarifProfile profile)
{
    private readonly FindingWords _words = new(options);
    private readonly Dictionary<string, int> _index = rules.Select((rule, i) => (rule.Id, i)).ToDictionary(static entry => entry.Id, static entry => entry.i, StringComparer.Ordinal);

    private bool IsForCodeHost => profile == SarifProfile.CodeHost;

    public void Write(Finding finding, string uri, int artifact)
    {
        if (!_words.Shows(finding) || (IsForCodeHost && (finding.IsExcused || finding.Outcome is not (Outcome.Fail or Outcome.Review)))) return;
        var sameRole = finding.Locations.Count(location => IsMain(finding, location));
        json.WriteStartObject();
        json.WriteString("ruleId", finding.RuleId);
        if (_index.TryGetValue(finding.RuleId, out var index)) json.WriteNumber("ruleIndex", index);
        WriteKind(finding);
        WriteMessage("message", MessageOf(finding));
        json.WriteStartArray("locations");
        foreach (var location in finding.Locations)
            if (IsMain(finding, location)) WriteLocation(location, uri, artifact, null);
        json.WriteEndArray();
        if (sameRole < finding.Locations.Length)
        {
            var id = 0;
            json.WriteStartArray("relatedLocations");
            foreach (var location in finding.Locations)
                if (!IsMain(finding, location)) WriteLocation(location, uri, artifact, ++id);
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("complianceFinding/v1", finding.Fingerprint);
        json.WriteEndObject();
        if (!IsForCodeHost) SarifFixWriter.Write(json, finding, uri, artifact, _words);
        WriteExcuse(finding);
        WriteProperties(finding);
        json.WriteEndObject();
    }

    private void WriteExcuse(Finding finding)
    {
        if (finding.InBaseline) json.WriteString("baselineState", "unchanged");
        if (finding.Waiver is not { } waiver) return;
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", VisibleText.Of(_words.Shown(waiver.Reason)));
        json.WriteStartObject("properties");
        if (waiver.Approver is { } approver) json.WriteString("approver", _words.Shown(approver));
        json.WriteString("expires", Json.JsonDay.Format(waiver.Expires));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The finding's own places; operands it is measured against are related places.</summary>
    private static bool IsMain(Finding finding, FindingLocation location) =>
        string.Equals(location.Role, finding.Locations[0].Role, StringComparison.Ordinal);

    private void WriteKind(Finding finding)
    {
        if (IsForCodeHost)
        {
            json.WriteString("level", finding.Outcome == Outcome.Fail ? SarifNames.Level(finding.Severity) : "note");
            return;
        }

        json.WriteString("kind", SarifNames.Kind(finding.Outcome));
        json.WriteString("level", finding.Outcome is Outcome.Fail or Outcome.Error ? SarifNames.Level(finding.Severity) : "none");
    }

    private string MessageOf(Finding finding)
    {
        var message = _words.Message(finding);
        if (finding.Outcome != Outcome.Fail) message = _words.Label(RenderingText.Title, _words.Label(RenderingTexts.Of(finding.Outcome)), message);
        if (_words.Reason(finding.Reason) is { } reason) message = _words.Label(RenderingText.PlaceWithRole, message, reason);
        return message.EndsWith('。') || message.EndsWith('.') ? message : message + _words.Label(RenderingText.FullStop);
    }

    private void WriteLocation(FindingLocation location, string uri, int artifact, int? id)
    {
        json.WriteStartObject();
        if (id is { } number)
        {
            json.WriteNumber("id", number);
            WriteMessage("message", _words.Role(location.Role) is { Length: > 0 } role ? role : location.Role);
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        json.WriteNumber("index", artifact);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", location.Start.Line);
        json.WriteNumber("startColumn", location.Start.Column);
        json.WriteNumber("endLine", location.End.Line);
        json.WriteNumber("endColumn", location.End.Column);
        json.WriteNumber("charOffset", location.Span.Start);
        json.WriteNumber("charLength", location.Span.Length);
        json.WriteStartObject("snippet");
        json.WriteString("text", _words.Shown(location.Snippet));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        if (location.Section.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", _words.Shown(location.Section));
            json.WriteString("kind", "section");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private void WriteProperties(Finding finding)
    {
        json.WriteStartObject("properties");
        json.WriteString("outcome", ContractNames.Of(finding.Outcome));
        json.WriteString("severity", ContractNames.Of(finding.Severity));
        json.WriteString("category", finding.Category);
        if (finding.Reason is not null) json.WriteString("reason", finding.Reason);
        if (finding.Remedy is { } remedy) json.WriteString("remedy", _words.In(remedy));
        if (finding.Claim is { } claim)
        {
            json.WriteString("stated", claim.Stated);
            json.WriteString("computed", claim.Computed);
        }

        json.WriteNumber("confidence", finding.Confidence);
        JsonBasis.Write(json, finding.Basis);
        json.WriteEndObject();
    }

    private void WriteMessage(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", VisibleText.Of(text));
        json.WriteEndObject();
    }
}
