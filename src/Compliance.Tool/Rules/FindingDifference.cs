using Compliance.Findings;

namespace Compliance.Tool.Rules;

/// <summary>A finding of one report before and after a change of rules.</summary>
/// <param name="Old">The finding by the old rules; null where it appeared.</param>
/// <param name="New">The finding by the new rules; null where it vanished.</param>
internal sealed record FindingDifference(Finding? Old, Finding? New)
{
    /// <summary>True where nothing a reader sees is different.</summary>
    public bool IsSame => Old is { } old && New is { } now
        && old.Outcome == now.Outcome && old.Severity == now.Severity && old.Message.Text == now.Message.Text
        && old.Locations.Select(static place => place.Span).SequenceEqual(now.Locations.Select(static place => place.Span));

    /// <summary>
    /// Failures and reviews of both results, paired by fingerprint; those left over by rule and place, so that a
    /// finding which names more operands than before counts as changed.
    /// </summary>
    public static IReadOnlyList<FindingDifference> Between(CheckResult old, CheckResult now)
    {
        var differences = new List<FindingDifference>();
        var left = now.Findings.Where(IsShown).ToList();
        var unpaired = new List<Finding>();
        foreach (var finding in old.Findings.Where(IsShown))
        {
            if (!Pair(finding, left.FindIndex(other => other.RuleId == finding.RuleId && other.Fingerprint == finding.Fingerprint)))
                unpaired.Add(finding);
        }

        foreach (var finding in unpaired)
        {
            if (!Pair(finding, left.FindIndex(other => other.RuleId == finding.RuleId && other.Locations[0].Span == finding.Locations[0].Span)))
                differences.Add(new(finding, null));
        }

        differences.AddRange(left.Select(static finding => new FindingDifference(null, finding)));
        return [.. differences.OrderBy(static difference => (difference.New ?? difference.Old)!.Locations[0].Span)];

        bool Pair(Finding finding, int index)
        {
            if (index < 0) return false;
            differences.Add(new(finding, left[index]));
            left.RemoveAt(index);
            return true;
        }
    }

    private static bool IsShown(Finding finding) => finding.Outcome is Outcome.Fail or Outcome.Review;
}
