using Compliance.Claims;
using Compliance.Rules.Facts;
using Compliance.Structure;

namespace Compliance.Rendering.Json;

/// <summary>
/// <c>inspect --format json</c>: what was read from one report, described by report.schema.json: everything rules can
/// speak about, and nothing else.
/// </summary>
/// <param name="options">Masking; language and colour are ignored, for the output holds no messages.</param>
public sealed class InspectJsonRenderer(RenderingOptions options) : IInspectRenderer
{
    /// <inheritdoc/>
    public void Write(Stream output, string path, Report report, ClaimSet claims)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(claims);
        using var json = JsonOutput.Open(output);
        var facts = new FactJsonWriter(json, new FactSource(report, claims), options);
        json.WriteStartObject();
        json.WriteString("schemaVersion", JsonOutput.SchemaVersion);
        json.WriteString("path", path);
        facts.WriteMembers(report, FactTable.Report);
        foreach (var collection in FactTable.Collections)
        {
            facts.WriteFacts(collection);
            json.Flush();
        }

        json.WriteEndObject();
        JsonOutput.Close(json, output);
    }
}
