using Compliance.Findings;

namespace Compliance.Rendering;

/// <summary>Whether it must be said that a text is no report of the rule set's kind.</summary>
internal static class ReportKindNote
{
    /// <summary>Only where rules were held back for it: a rule set of a user's own may know no kind at all.</summary>
    public static bool Applies(CheckResult result) =>
        result.Report is { Recognised: false } && result.Outcomes.Any(static outcome => outcome.Reason == "report-kind-not-recognised");
}
