using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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
    private readonly string _prefix = Squeeze(report.Issuer is { } issuer ? CharacterFolding.Fold(issuer.Name) : "")
        + "\n" + report.ReportYear?.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The fingerprint of a finding about what <paramref name="operands"/> name.</summary>
    public string Of(string ruleId, IEnumerable<string> operands)
    {
        var key = new StringBuilder(ruleId).Append('\n').Append(_prefix);
        foreach (var operand in operands) key.Append('\n').Append(Squeeze(CharacterFolding.Fold(operand)));
        return Numbered(key.ToString());
    }

    private string Numbered(string key)
    {
        var ordinal = _equals.GetValueOrDefault(key);
        _equals[key] = ordinal + 1;
        var bytes = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{key}\n{ordinal}"));
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    private static string Squeeze(ReadOnlySpan<char> text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) kept.Append(c);
        }

        return kept.ToString();
    }
}
