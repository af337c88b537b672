using System.Text.Json;
using Compliance.Structure;

namespace Compliance.Rendering.Json;

/// <summary>The issuer's kind, and the level of a government where it is known.</summary>
internal static class JsonIssuer
{
    public static void Write(Utf8JsonWriter json, Report? report)
    {
        if (report is null)
        {
            json.WriteNull("issuerKind");
            return;
        }

        json.WriteString("issuerKind", ContractNames.Of(report.Issuer?.Kind ?? IssuerKind.Unknown));
        if (report.Issuer is { Level: not GovernmentLevel.Unknown and var level }) json.WriteString("level", ContractNames.Of(level));
    }
}
