using System.Collections.Immutable;
using Compliance.Rules.Loading;

namespace Compliance.Findings.Sidecars;

/// <summary>Reads <c>{ "schemaVersion": "1", "findings": [ … ] }</c>, strictly and with places.</summary>
internal static class BaselineFileReader
{
    public static BaselineLoading Read(ReadOnlySpan<byte> bytes, string name)
    {
        var faults = new RuleSetFaults();
        if (JsonFileReader.Read(name, bytes, faults) is not { } file) return new(null, faults.Ordered());
        var root = new ObjectReader(JsonCursor.RootOf(file), faults);
        SidecarFields.ReadVersion(root);
        var entries = ImmutableArray.CreateBuilder<BaselineEntry>();
        foreach (var item in root.Items("findings", required: true))
        {
            var reader = new ObjectReader(item, faults);
            var rule = reader.String("ruleId", required: true);
            var fingerprint = SidecarFields.ReadFingerprint(reader, faults);
            reader.Finish();
            if (rule is not null && fingerprint is not null) entries.Add(new(rule, fingerprint));
        }

        root.Finish();
        return new(faults.Any ? null : new Baseline(entries.DrainToImmutable()), faults.Ordered());
    }
}
