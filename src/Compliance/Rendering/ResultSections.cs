using Compliance.Findings;

namespace Compliance.Rendering;

/// <summary>
/// One result's findings in the order people read them, numbered: what is to be mended, gravest first; what a person must
/// decide; other outcomes where all are asked for. What could not be decided stands apart, by rule.
/// </summary>
internal sealed class ResultSections
{
    private ResultSections(
        List<NumberedFinding> toMend,
        List<NumberedFinding> toReview,
        List<NumberedFinding> excused,
        List<NumberedFinding> others,
        List<UndecidedRule> undecided)
    {
        Excused = excused;
        ToMend = toMend;
        ToReview = toReview;
        Others = others;
        Undecided = undecided;
    }

    public IReadOnlyList<NumberedFinding> ToMend { get; }

    public IReadOnlyList<NumberedFinding> ToReview { get; }

    /// <summary>Waived, or in the baseline: shown, but not counted.</summary>
    public IReadOnlyList<NumberedFinding> Excused { get; }

    /// <summary>All that have a number, in its order.</summary>
    public IEnumerable<NumberedFinding> Numbered => ToMend.Concat(ToReview).Concat(Excused).Concat(Others);

    /// <summary>Passed, not applicable and broken ones; broken ones always, the rest where all are asked for.</summary>
    public IReadOnlyList<NumberedFinding> Others { get; }

    public IReadOnlyList<UndecidedRule> Undecided { get; }

    public static ResultSections Of(CheckResult result, RenderingOptions options)
    {
        var number = 0;
        var toMend = Number(result.Findings.Where(static finding => finding is { Outcome: Outcome.Fail, IsExcused: false }).OrderByDescending(static finding => finding.Severity), ref number);
        var toReview = Number(result.Findings.Where(static finding => finding is { Outcome: Outcome.Review, IsExcused: false }), ref number);
        var excused = Number(result.Findings.Where(static finding => finding is { Outcome: Outcome.Fail or Outcome.Review, IsExcused: true }), ref number);
        var others = Number(
            result.Findings.Where(finding => finding.Outcome == Outcome.Error
                || (options.AllOutcomes && finding.Outcome is Outcome.Pass or Outcome.NotApplicable)),
            ref number);
        var places = result.Findings.Where(static finding => finding.Outcome == Outcome.Undetermined).ToLookup(static finding => finding.RuleId, StringComparer.Ordinal);
        var undecided = new List<UndecidedRule>();
        foreach (var outcome in result.Outcomes)
        {
            var findings = places[outcome.RuleId].ToList();
            if (findings.Count == 0 && outcome.Outcome != Outcome.Undetermined) continue;
            var byReason = findings.GroupBy(static finding => (finding.Reason, finding.Message.Text)).ToList();
            if (byReason.Count == 0) undecided.Add(new(outcome.RuleId, outcome.Reason, null, []));
            foreach (var group in byReason)
            {
                var where = outcome.Facts == 0 ? [] : group.Where(static finding => !finding.Locations.IsEmpty).Select(static finding => finding.Locations[0]).ToList();
                undecided.Add(new(outcome.RuleId, group.Key.Reason, group.First().Message, where));
            }
        }

        return new(toMend, toReview, excused, others, undecided);
    }

    private static List<NumberedFinding> Number(IEnumerable<Finding> findings, ref int number)
    {
        var numbered = new List<NumberedFinding>();
        foreach (var finding in findings) numbered.Add(new(++number, finding));
        return numbered;
    }
}
