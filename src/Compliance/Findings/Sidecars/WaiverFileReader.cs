using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules.Loading;

namespace Compliance.Findings.Sidecars;

/// <summary>Reads <c>{ "schemaVersion": "1", "waivers": [ … ] }</c>, strictly and with places.</summary>
internal static class WaiverFileReader
{
    public static WaiverLoading Read(ReadOnlySpan<byte> bytes, string name)
    {
        var faults = new RuleSetFaults();
        if (JsonFileReader.Read(name, bytes, faults) is not { } file) return new(null, faults.Ordered());
        var root = new ObjectReader(JsonCursor.RootOf(file), faults);
        SidecarFields.ReadVersion(root);
        var waivers = ImmutableArray.CreateBuilder<Waiver>();
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in root.Items("waivers", required: true))
        {
            if (ReadOne(item, faults) is not { } waiver) continue;
            if (taken.TryAdd(waiver.Fingerprint, waiver.Line)) waivers.Add(waiver);
            else faults.At(item, DiagnosticCode.IdRepeated, waiver.Fingerprint, $"{name}:{taken[waiver.Fingerprint]}");
        }

        root.Finish();
        return new(faults.Any ? null : new WaiverSet(waivers.DrainToImmutable()), faults.Ordered());
    }

    private static Waiver? ReadOne(JsonCursor item, RuleSetFaults faults)
    {
        var reader = new ObjectReader(item, faults);
        var rule = reader.String("ruleId", required: true);
        var fingerprint = SidecarFields.ReadFingerprint(reader, faults);
        var reason = reader.String("reason", required: true);
        var approver = reader.String("approver");
        var granted = reader.Date("granted");
        var expires = reader.Date("expires", required: true);
        var issuer = reader.String("issuer");
        var year = reader.Number("reportYear", 1900, 2199);
        var quotes = reader.Strings("quotes");
        reader.Finish();
        if (rule is null || fingerprint is null || reason is null || expires is not { } end) return null;
        return new()
        {
            RuleId = rule,
            Fingerprint = fingerprint,
            Reason = reason,
            Approver = approver,
            Granted = granted,
            Expires = end,
            Issuer = issuer,
            ReportYear = (int?)year,
            Quotes = quotes,
            Source = item.File.Name,
            Line = item.File.Text.Lines.PositionOf(item.Value.Span.Start).Line,
        };
    }
}
