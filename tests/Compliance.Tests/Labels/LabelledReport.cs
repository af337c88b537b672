using System.Collections.Immutable;
using System.Text.Json;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Tests.Labels;

/// <summary>A labelled report: its defects as the annotators marked them, and what the built-in rules find.</summary>
internal sealed record LabelledReport(string Number, ImmutableArray<LabelledDefect> Defects, CheckResult Result)
{
    public static readonly ImmutableArray<string> Numbers = ["000", "001", "003"];

    /// <summary>Findings that point a defect out.</summary>
    public IEnumerable<Finding> Failures => Result.Findings.Where(finding => finding.Outcome is Outcome.Fail or Outcome.Review);

    public static IEnumerable<LabelledReport> All()
    {
        var checker = new ComplianceChecker(RuleSets.LawBasedGovernmentReport);
        foreach (var number in Numbers)
        {
            var path = SharedFolder.Report(number);
            var result = checker.Check(File.ReadAllBytes(path), Path.GetFileName(path));
            yield return new(number, Read(number, result.Report!.Document.Source), result);
        }
    }

    /// <summary>True where a place of <paramref name="finding"/> overlaps <paramref name="span"/>.</summary>
    public static bool Hits(Finding finding, TextSpan span) =>
        finding.Locations.Any(location => location.Span.Start < span.End && span.Start < location.Span.End);

    private static ImmutableArray<LabelledDefect> Read(string number, SourceText source)
    {
        using var labels = JsonDocument.Parse(File.ReadAllText(SharedFolder.Labels(number)));
        var lines = Lines(source.Text);
        return
        [
            .. labels.RootElement.GetProperty("defects").EnumerateArray().Select((defect, index) =>
            {
                var (start, end) = lines[defect.GetProperty("line").GetInt32() - 1];
                var quote = defect.GetProperty("quote").GetString()!;
                var at = source.Text.IndexOf(quote, start, end - start, StringComparison.Ordinal);
                at.Should().BeGreaterThanOrEqualTo(0, $"{number} defect {index}");
                var agreed = defect.TryGetProperty("agreed", out var value) && value.GetBoolean();
                return new LabelledDefect(number, index, agreed, new TextSpan(at, quote.Length));
            }),
        ];
    }

    // Labels count lines split at \n alone.
    private static List<(int Start, int End)> Lines(string text)
    {
        var lines = new List<(int, int)>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            lines.Add((start, end));
            start = end + 1;
        }

        return lines;
    }
}
