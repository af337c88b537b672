using System.Globalization;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Sidecars;

/// <summary>Finds the one finding that a person names by fingerprint, or by rule and line.</summary>
internal static class FindingSelector
{
    /// <summary>Fewer digits than these may fit anything.</summary>
    private const int LeastDigits = 8;

    /// <exception cref="UsageException">None fits, or several do; the message lists them.</exception>
    public static Finding Select(CheckResult result, string name, CheckSettings settings)
    {
        var findings = result.Findings.Where(static finding => finding.Outcome is Outcome.Fail or Outcome.Review).ToList();
        if (findings.Count == 0) throw new UsageException(ToolTexts.Format(ToolText.NoFindings, result.Path));
        var fitting = findings.Where(finding => Fits(finding, name)).ToList();
        if (fitting.Count == 1) return fitting[0];
        var text = ToolTexts.Format(fitting.Count == 0 ? ToolText.FindingNotFound : ToolText.FindingAmbiguous, result.Path, name);
        foreach (var finding in fitting.Count == 0 ? findings : fitting)
        {
            text = new(
                text.Chinese + "\n" + Line(finding).Chinese,
                text.English + "\n" + Line(finding).English);
        }

        throw new UsageException(text);
    }

    /// <summary>A severity as the command line writes it.</summary>
    public static string NameOf(Severity severity) => severity.ToString().ToLowerInvariant();

    private static Diagnostics.LocalizedText Line(Finding finding)
    {
        var line = finding.Locations[0].Start.Line.ToString(CultureInfo.InvariantCulture);
        var digits = finding.Fingerprint[..16];
        return new(
            ToolTexts.Format(ToolText.FindingListed, finding.RuleId, line, digits, finding.Message.Text.Chinese).Chinese,
            ToolTexts.Format(ToolText.FindingListed, finding.RuleId, line, digits, finding.Message.Text.English).English);
    }

    private static bool Fits(Finding finding, string name)
    {
        if (name.Length >= LeastDigits && finding.Fingerprint.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return true;
        var colon = name.LastIndexOf(':');
        var rule = colon < 0 ? name : name[..colon];
        if (!string.Equals(finding.RuleId, rule, StringComparison.OrdinalIgnoreCase)) return false;
        if (colon < 0) return true;
        return int.TryParse(name.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            && finding.Locations.Any(location => location.Start.Line == line);
    }
}
