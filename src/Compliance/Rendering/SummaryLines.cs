using Compliance.Findings;

namespace Compliance.Rendering;

/// <summary>What a run came to, as plain lines: by verdict, by rule, by what kept reports from having a result.</summary>
internal sealed class SummaryLines(FindingWords words)
{
    private static readonly Outcome[] Notable = [Outcome.Fail, Outcome.Review, Outcome.Undetermined, Outcome.Error];

    /// <summary>How many documents had which verdict.</summary>
    public string Headline(RunSummary summary) => words.Label(
        RenderingText.BatchSummary,
        summary.Documents,
        Join(summary.ByVerdict.Where(static entry => entry.Value > 0).Select(entry => Count(RenderingTexts.Of(entry.Key), entry.Value))));

    /// <summary>The headline and what follows; empty for a single document without notices.</summary>
    public IEnumerable<string> Of(RunSummary summary)
    {
        if (summary.Documents > 1)
        {
            yield return Headline(summary);
            foreach (var (rule, counts) in summary.ByRule)
                if (Outcomes(counts, Notable) is { Length: > 0 } outcomes) yield return words.Label(RenderingText.BatchRule, rule, outcomes);
            foreach (var (failure, count) in summary.ByFailure)
                yield return words.Label(RenderingText.BatchFailures, words.Label(RenderingText.CountOf, words.In(FailureNames.Of(failure)), count));
        }

        foreach (var notice in summary.Notices) yield return notice.Text.In(words.Options.Language);
    }

    /// <summary>The outcomes that occurred, with their numbers; empty where none did.</summary>
    public string Outcomes(OutcomeCounts counts, params ReadOnlySpan<Outcome> wanted)
    {
        var parts = new List<string>();
        foreach (var outcome in wanted)
            if (counts.Of(outcome) is > 0 and var count) parts.Add(words.Label(RenderingText.CountOf, words.Label(RenderingTexts.Of(outcome)), count));
        return Join(parts);
    }

    private string Count(RenderingText label, int count) => words.Label(RenderingText.BatchCount, words.Label(label), count);

    private string Join(IEnumerable<string> parts) => string.Join(words.Label(RenderingText.ListSeparator), parts);
}
