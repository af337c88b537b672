using System.Text.Json;
using Compliance.Findings;

namespace Compliance.Rendering.Sarif;

/// <summary>
/// Repairs as fixes, each an alternative. Only where the place of the operand holds exactly what the repair replaces, so that
/// applying it cannot touch anything else.
/// </summary>
internal static class SarifFixWriter
{
    public static void Write(Utf8JsonWriter json, Finding finding, string uri, int artifact, FindingWords words)
    {
        var fixes = finding.Repairs
            .Select(repair => (Repair: repair, Place: PlaceOf(finding, repair)))
            .Where(static fix => fix.Place is not null)
            .ToList();
        if (fixes.Count == 0) return;
        json.WriteStartArray("fixes");
        foreach (var (repair, place) in fixes)
        {
            json.WriteStartObject();
            json.WriteStartObject("description");
            json.WriteString("text", VisibleText.Of(words.Repair(repair) + words.Label(RenderingText.FullStop)));
            json.WriteEndObject();
            json.WriteStartArray("artifactChanges");
            json.WriteStartObject();
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", uri);
            json.WriteNumber("index", artifact);
            json.WriteEndObject();
            json.WriteStartArray("replacements");
            json.WriteStartObject();
            json.WriteStartObject("deletedRegion");
            json.WriteNumber("startLine", place!.Start.Line);
            json.WriteNumber("startColumn", place.Start.Column);
            json.WriteNumber("endLine", place.End.Line);
            json.WriteNumber("endColumn", place.End.Column);
            json.WriteEndObject();
            json.WriteStartObject("insertedContent");
            json.WriteString("text", repair.Text);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static FindingLocation? PlaceOf(Finding finding, FindingRepair repair)
    {
        FindingLocation? found = null;
        foreach (var location in finding.Locations)
        {
            if (!string.Equals(location.Role, repair.Role, StringComparison.Ordinal) || !string.Equals(location.Snippet, repair.Stated, StringComparison.Ordinal)) continue;
            if (found is not null) return null;
            found = location;
        }

        return found;
    }
}
