using Compliance.Diagnostics;
using Compliance.Rules.Loading;

namespace Compliance.Findings.Sidecars;

/// <summary>What the sidecar files have in common: their version and how they name a finding.</summary>
internal static class SidecarFields
{
    public const string Version = "1";

    private const int FingerprintLength = 64;

    public static void ReadVersion(ObjectReader reader) => reader.Choice<int>("schemaVersion", [new(Version, 1)]);

    /// <summary>A fingerprint in lower-case hex, or null with a fault.</summary>
    public static string? ReadFingerprint(ObjectReader reader, RuleSetFaults faults)
    {
        if (reader.Member("fingerprint", JsonKind.String, required: true) is not { } member) return null;
        var text = member.Value.Text.ToLowerInvariant();
        if (text.Length == FingerprintLength && text.All(char.IsAsciiHexDigit)) return text;
        faults.At(member, DiagnosticCode.ValueWrongType, "fingerprint (64 × 0-9 a-f)");
        return null;
    }
}
