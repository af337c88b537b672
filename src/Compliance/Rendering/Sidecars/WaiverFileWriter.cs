using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Compliance.Findings;
using Compliance.Findings.Sidecars;
using Compliance.Rules.Loading;

namespace Compliance.Rendering.Sidecars;

/// <summary>
/// Adds a waiver to a waiver file. The rest of the file stays as its authors wrote it, their <c>x-</c> members and
/// their layout included; personal numbers in the quotes are masked.
/// </summary>
public static class WaiverFileWriter
{
    /// <summary>
    /// The file's new text. A waiver of the same fingerprint that is already there is replaced, as when one is renewed.
    /// </summary>
    /// <param name="existing">The file's text without byte order mark, which must have loaded without fault; null for a new file.</param>
    /// <param name="waiver">The waiver.</param>
    public static string Add(string? existing, Waiver waiver)
    {
        ArgumentNullException.ThrowIfNull(waiver);
        var entry = Entry(waiver);
        if (existing is null || JsonParser.Parse(existing, [])?.Find("waivers") is not { Kind: JsonKind.Array } list)
            return $"{{\n  \"schemaVersion\": \"{SidecarFields.Version}\",\n  \"waivers\": [\n{entry}\n  ]\n}}\n";
        foreach (var item in list.Items)
        {
            if (!string.Equals(item.Find("fingerprint")?.Text, waiver.Fingerprint, StringComparison.OrdinalIgnoreCase)) continue;
            return existing[..item.Span.Start] + entry.TrimStart() + existing[item.Span.End..];
        }

        if (list.Items.IsEmpty) return existing[..(list.Span.Start + 1)] + "\n" + entry + "\n  " + existing[(list.Span.End - 1)..];
        var last = list.Items[^1].Span.End;
        return existing[..last] + ",\n" + entry + existing[last..];
    }

    private static string Entry(Waiver waiver)
    {
        var text = new StringBuilder("    {\n");
        Line(text, "ruleId", waiver.RuleId);
        Line(text, "fingerprint", waiver.Fingerprint);
        Line(text, "reason", waiver.Reason);
        Line(text, "approver", waiver.Approver);
        Line(text, "granted", JsonDay(waiver.Granted));
        Line(text, "expires", JsonDay(waiver.Expires));
        Line(text, "issuer", waiver.Issuer);
        if (waiver.ReportYear is { } year) text.Append(CultureInfo.InvariantCulture, $"      \"reportYear\": {year},\n");
        text.Append("      \"quotes\": [").AppendJoin(", ", waiver.Quotes.Select(static quote => Quoted(Masking.Mask(quote)))).Append("]\n    }");
        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, string? value)
    {
        if (value is not null) text.Append("      \"").Append(name).Append("\": ").Append(Quoted(value)).Append(",\n");
    }

    private static string? JsonDay(DateOnly? day) => Json.JsonDay.Format(day);

    private static string Quoted(string text) => "\"" + JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";
}
