using System.Globalization;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Structure;

namespace Compliance.Rendering.Terminal;

/// <summary>The closing lines of a document and of a batch.</summary>
internal sealed class TextVerdictWriter(TextWriter output, RenderingOptions options, Paint paint)
{
    private static readonly Severity[] Severities = [Severity.Veto, Severity.Error, Severity.Warning, Severity.Info];

    public void Write(CheckResult result)
    {
        if (ReportKindNote.Applies(result)) output.WriteLine(Label(RenderingText.NotRecognised));
        if (result.Report is { Recognised: true } report && (report.Issuer?.Kind ?? IssuerKind.Unknown) == IssuerKind.Unknown)
            output.WriteLine(Label(RenderingText.IssuerKindUnknown));
        WriteUndetermined(result);
        var verdict = Label(RenderingText.Verdict, paint.Of(result.Verdict, Label(RenderingTexts.Of(result.Verdict))));
        var parts = new List<string> { verdict };
        if (result.Score is { Value: not null } score) parts.Add(ScoreLine(score));
        if (result.Report is not null) parts.AddRange(Counts(result));
        output.WriteLine(string.Join(" · ", parts));
        if (result.Verdict == Verdict.Unreadable) return;
        var stamp = result.RuleSet;
        output.WriteLine(paint.Faint(stamp.AsOf is { } day
            ? Label(RenderingText.RuleSetLineAsOf, stamp.Id, stamp.Edition, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : Label(RenderingText.RuleSetLine, stamp.Id, stamp.Edition)));
    }

    public void Write(RunSummary summary)
    {
        var verdicts = summary.ByVerdict
            .Where(entry => entry.Value > 0)
            .Select(entry => Label(RenderingText.BatchCount, Label(RenderingTexts.Of(entry.Key)), entry.Value));
        output.WriteLine(paint.Strong(Label(RenderingText.BatchSummary, summary.Documents, string.Join(Separator, verdicts))));
        foreach (var (rule, counts) in summary.ByRule)
        {
            if (counts.Fail + counts.Review + counts.Error == 0) continue;
            var outcomes = new List<string>();
            AddCount(outcomes, Outcome.Fail, counts.Fail);
            AddCount(outcomes, Outcome.Review, counts.Review);
            AddCount(outcomes, Outcome.Error, counts.Error);
            output.WriteLine("  " + Label(RenderingText.BatchRule, rule, string.Join(Separator, outcomes)));
        }

        if (summary.ByFailure.IsEmpty) return;
        var failures = summary.ByFailure.Select(entry => Label(RenderingText.CountOf, entry.Key, entry.Value));
        output.WriteLine("  " + Label(RenderingText.BatchFailures, string.Join(Separator, failures)));
    }

    private string Separator => Label(RenderingText.ListSeparator);

    private void AddCount(List<string> outcomes, Outcome outcome, int count)
    {
        if (count > 0) outcomes.Add(Label(RenderingText.BatchCount, Label(RenderingTexts.Of(outcome)), count));
    }

    private string ScoreLine(Score score)
    {
        var value = Number(score.Value!.Value);
        return score.Coverage == 1m || score.Low is not { } low || score.High is not { } high
            ? Label(RenderingText.Score, value)
            : Label(RenderingText.ScoreRange, value, Number(low), Number(high), Number(decimal.Floor(score.Coverage * 100)));
    }

    private IEnumerable<string> Counts(CheckResult result)
    {
        foreach (var severity in Severities)
        {
            var count = result.Findings.Count(finding => finding is { Outcome: Outcome.Fail, IsExcused: false } && finding.Severity == severity);
            if (count > 0) yield return Label(RenderingText.CountOf, Label(RenderingTexts.Of(severity)), count);
        }

        var review = result.Findings.Count(finding => finding is { Outcome: Outcome.Review, IsExcused: false });
        if (review > 0) yield return Label(RenderingText.CountOf, Label(RenderingText.OutcomeReview), review);
        var excused = result.Findings.Count(finding => finding.IsExcused);
        if (excused > 0) yield return Label(RenderingText.CountOf, Label(RenderingText.Excused), excused);
    }

    /// <summary>What was not decided is said, so that nobody reads silence as a pass.</summary>
    private void WriteUndetermined(CheckResult result)
    {
        var rules = result.Outcomes
            .Where(outcome => outcome.Outcome == Outcome.Undetermined)
            .Select(outcome => outcome.Reason is null ? outcome.RuleId : Label(RenderingText.RuleWithReason, outcome.RuleId, ReasonTexts.Of(outcome.Reason, options.Language)))
            .ToList();
        if (rules.Count > 0) output.WriteLine(Label(RenderingText.UndeterminedRules, string.Join(Separator, rules)));
    }

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private string Label(RenderingText text, params ReadOnlySpan<object> arguments) =>
        RenderingTexts.Format(text, options.Language, arguments);
}
