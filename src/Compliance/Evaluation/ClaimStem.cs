using System.Globalization;
using System.Text;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Evaluation;

/// <summary>
/// What a finding is about once its numbers are taken out: rule, issuer, year and the quoted words. Two findings with one
/// stem but different fingerprints are the same claim with other numbers.
/// </summary>
internal static class ClaimStem
{
    /// <summary>Digits, their punctuation, Chinese numerals, and the stars that stand for masked digits.</summary>
    private const string Numerals = "0123456789.,*〇零一二三四五六七八九十百千万亿两";

    public static string Of(string ruleId, string? issuer, int? year, IEnumerable<string> quotes)
    {
        var stem = new StringBuilder(ruleId).Append('\n').Append(ReportKey(issuer, year));
        foreach (var quote in quotes)
        {
            stem.Append('\n');
            foreach (var c in CharacterFolding.Fold(quote))
            {
                if (!char.IsWhiteSpace(c) && !Numerals.Contains(c, StringComparison.Ordinal)) stem.Append(c);
            }
        }

        return stem.ToString();
    }

    public static string Of(CheckResult result, Finding finding) => Of(
        finding.RuleId,
        result.Report?.Issuer?.Name,
        result.Report?.ReportYear?.Value,
        finding.Locations.Select(static location => location.Snippet));

    /// <summary>The report as fingerprints know it: folded issuer and year.</summary>
    public static string ReportKey(string? issuer, int? year) =>
        CharacterFolding.Fold(issuer ?? "") + "\n" + year?.ToString(CultureInfo.InvariantCulture);
}
