using System.Text;
using System.Text.Json;
using Compliance.Findings;
using Compliance.Findings.Sidecars;

namespace Compliance.Rendering.Sidecars;

/// <summary>Writes a baseline file, one finding a line, so that a change of it reads well in a review.</summary>
public static class BaselineFileWriter
{
    /// <summary>The file's text; the same baseline always gives the same text.</summary>
    public static string Write(Baseline baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        var text = new StringBuilder("{\n  \"schemaVersion\": \"").Append(SidecarFields.Version).Append("\",\n  \"findings\": [");
        var separator = "\n";
        foreach (var entry in baseline.Entries)
        {
            text.Append(separator).Append("    { \"ruleId\": \"").Append(JsonEncodedText.Encode(entry.RuleId))
                .Append("\", \"fingerprint\": \"").Append(entry.Fingerprint).Append("\" }");
            separator = ",\n";
        }

        return text.Append(baseline.Entries.IsEmpty ? "]\n}\n" : "\n  ]\n}\n").ToString();
    }
}
