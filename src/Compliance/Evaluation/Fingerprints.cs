using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Compliance.Rules.Facts;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Evaluation;

/// <summary>
/// A finding's identity across edits elsewhere, renumbering and file moves: rule, folded issuer and report year, the
/// folded words of its operands (for an absence the id of what is absent), and its number among equals. White space does not count.
/// </summary>
internal sealed class Fingerprints(Report report)
{
    private readonly Dictionary<string, int> _equals = new(StringComparer.Ordinal);
    private readonly string _prefix = Append(new StringBuilder(), report.Issuer?.Name ?? "")
        .Append('\n').Append(report.ReportYear?.Value.ToString(CultureInfo.InvariantCulture)).ToString();

    /// <summary>The fingerprint of a finding about what the operands of <paramref name="evidence"/> name.</summary>
    public string Of(string ruleId, List<FactEvidence> evidence)
    {
        var key = new StringBuilder(ruleId).Append('\n').Append(_prefix);
        foreach (var fact in evidence)
        {
            foreach (var operand in fact.Operands) Append(key.Append('\n'), operand);
        }

        return Numbered(key.ToString());
    }

    private string Numbered(string key)
    {
        var ordinal = _equals.GetValueOrDefault(key);
        _equals[key] = ordinal + 1;
        var bytes = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{key}\n{ordinal}"));
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    private static StringBuilder Append(StringBuilder key, string text)
    {
        foreach (var c in text)
        {
            var folded = CharacterFolding.Fold(c);
            if (!char.IsWhiteSpace(folded)) key.Append(folded);
        }

        return key;
    }
}
