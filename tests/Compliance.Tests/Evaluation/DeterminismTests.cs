using System.Globalization;
using System.Text;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Tests.Evaluation;

public class DeterminismTests
{
    private static readonly ComplianceChecker Checker = new(RuleSets.LawBasedGovernmentReport);

    /// <summary>Texts from the rules' pages, so that the test says something without the real reports.</summary>
    private static List<(string Name, string Text)> Texts()
    {
        var texts = RuleSets.LawBasedGovernmentReport.Rules
            .SelectMany(rule => Compliance.Rules.Pages.RulePage.Read(rule.Id, RuleSets.PageOf("law-based-government-report", rule.Id)!, rule.Id).Examples)
            .Select(example => ($"{example.RuleId}:{example.PageLine}", example.Text)).ToList();
        foreach (var path in SharedFolder.Reports()) texts.Add((Path.GetFileName(path), File.ReadAllText(path)));
        return texts;
    }

    [Fact]
    public void Eight_threads_give_what_one_gives()
    {
        var texts = Texts();
        var expected = texts.ConvertAll(text => Dump(text.Name, text.Text));
        var actual = new string[texts.Count];

        Parallel.For(0, texts.Count * 4, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            actual[i % texts.Count] = Dump(texts[i % texts.Count].Name, texts[i % texts.Count].Text));

        actual.Should().Equal(expected);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    public void The_culture_changes_nothing(string name)
    {
        var texts = Texts();
        var expected = texts.ConvertAll(text => Dump(text.Name, text.Text));
        var culture = MakeCulture(name);
        string[] actual = [];
        var thread = new Thread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            actual = [.. texts.Select(text => Dump(text.Name, text.Text))];
        });
        thread.Start();
        thread.Join();

        actual.Should().Equal(expected);
    }

    /// <summary>Where globalization is invariant a named culture is like the invariant one; odd number formats make it bite.</summary>
    private static CultureInfo MakeCulture(string name)
    {
        var culture = (CultureInfo)new CultureInfo(name, useUserOverride: false).Clone();
        culture.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "−" };
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        return culture;
    }

    private static string Dump(string name, string text)
    {
        var result = Checker.Check(text, name);
        var dump = new StringBuilder();
        dump.AppendLine($"{result.Path} {result.Digest} {result.RuleSet.Digest} {result.Verdict} {result.RuleSet.AsOf?.DayNumber}");
        dump.AppendLine(FormattableString.Invariant($"{result.Score!.Value} {result.Score.Low} {result.Score.High} {result.Score.Coverage}"));
        foreach (var outcome in result.Outcomes) dump.AppendLine($"{outcome.RuleId} {outcome.Outcome} {outcome.Reason} {outcome.Facts}");
        foreach (var finding in result.Findings)
        {
            dump.AppendLine($"{finding.RuleId} {finding.Outcome} {finding.Severity} {finding.Reason} {finding.Fingerprint} {finding.Message.Text.Chinese} {finding.Message.Text.English} {finding.Claim?.Stated} {finding.Claim?.Computed}");
            foreach (var location in finding.Locations) dump.AppendLine($"  {location.Role} {location.Start.Line}:{location.Start.Column} {location.Section} {location.Snippet}");
            foreach (var repair in finding.Repairs) dump.AppendLine($"  {repair.Role} {repair.Value} {repair.Text}");
        }

        return dump.ToString();
    }
}
