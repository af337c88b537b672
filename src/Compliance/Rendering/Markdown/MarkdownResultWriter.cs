using System.Globalization;
using System.Text;
using Compliance.Findings;

namespace Compliance.Rendering.Markdown;

internal sealed class MarkdownResultWriter : IResultWriter
{
    /// <summary>Places of one undecided rule that are named; all are in the JSON.</summary>
    private const int MaxPlaces = 8;

    private readonly StreamWriter _output;
    private readonly FindingWords _words;
    private readonly RuleTitles _titles;
    private readonly MarkdownFindingWriter _findings;
    private bool _begun;

    public MarkdownResultWriter(Stream output, RunHeader header, RenderingOptions options)
    {
        _output = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        _words = new FindingWords(options);
        _titles = new RuleTitles(header.Rules, options.Language);
        _findings = new MarkdownFindingWriter(_output, _words, _titles);
    }

    public void Write(CheckResult result)
    {
        if (_begun) _output.WriteLine("\n---\n");
        _begun = true;
        WriteHead(result);
        if (result.Report is not null)
        {
            var sections = ResultSections.Of(result, _words.Options);
            if (sections.ToMend.Count + sections.ToReview.Count == 0) _output.WriteLine("\n" + Label(RenderingText.NoFindings));
            WriteFindings(RenderingText.FindingsToMend, sections.ToMend);
            WriteFindings(RenderingText.FindingsToReview, sections.ToReview);
            WriteUndecided(sections.Undecided);
            WriteFindings(RenderingText.Excused, sections.Excused);
            WriteFindings(RenderingText.FindingsOther, sections.Others);
        }

        _output.Flush();
    }

    public void End(RunSummary summary)
    {
        if (summary.Documents > 1) WriteSummary(summary);
        if (!summary.Notices.IsEmpty)
        {
            Heading(2, RenderingText.Notices);
            foreach (var notice in summary.Notices) _output.WriteLine("- " + MarkdownText.Of(notice.Text.In(_words.Options.Language)));
        }

        _output.Flush();
    }

    public void Dispose() => _output.Dispose();

    private void WriteHead(CheckResult result)
    {
        var title = result.Report is null ? result.Path : result.Report.Title?.Text ?? Label(RenderingText.Untitled);
        _output.WriteLine("# " + Shown(title));
        _output.WriteLine();
        Item(RenderingText.ColumnPath, Shown(result.Path));
        if (result.Report?.Issuer is { Name.Length: > 0 } issuer) Item(RenderingText.ColumnIssuer, Shown(issuer.Name));
        if (result.Report?.ReportYear is { } year) Item(RenderingText.ColumnYear, year.Value.ToString(CultureInfo.InvariantCulture));
        Item(RenderingText.VerdictHeading, "**" + Label(RenderingTexts.Of(result.Verdict)) + "**");
        if (ReportKindNote.Applies(result)) _output.WriteLine("- " + MarkdownText.Of(Label(RenderingText.NotRecognised)));
        if (_words.Score(result.Score) is { } score) _output.WriteLine("- " + MarkdownText.Of(score));
        if (result.Report is not null)
        {
            var outcomes = new SummaryLines(_words).Outcomes(OutcomeCounts.Of(result), OutcomeNames.All.AsSpan());
            if (outcomes.Length > 0) Item(RenderingText.RulesChecked, outcomes);
            _output.WriteLine("- " + MarkdownText.Of(_words.RuleSet(result.RuleSet)));
        }

        if (result.Diagnostics.IsEmpty) return;
        Heading(2, RenderingText.ReadingNotes);
        foreach (var diagnostic in result.Diagnostics)
        {
            var message = diagnostic.MessageIn(_words.Options.Language);
            _output.WriteLine("- " + MarkdownText.Of(diagnostic.Line is { } line ? Label(RenderingText.DiagnosticAt, line, message) : message));
        }
    }

    private void WriteFindings(RenderingText heading, IReadOnlyList<NumberedFinding> findings)
    {
        if (findings.Count == 0) return;
        _output.WriteLine("\n## " + Label(heading));
        foreach (var finding in findings) _findings.Write(finding);
    }

    private void WriteUndecided(IReadOnlyList<UndecidedRule> rules)
    {
        if (rules.Count == 0) return;
        Heading(2, RenderingText.CannotDecide);
        _output.WriteLine(Label(RenderingText.CannotDecideNote));
        _output.WriteLine();
        foreach (var rule in rules)
        {
            var line = rule.RuleId;
            if (_titles.Of(rule.RuleId) is { } title) line += " " + title;
            if (_words.WhatIsMissing(rule.Reason, rule.Message, _titles.Of(rule.RuleId)) is { } reason) line = Label(RenderingText.Title, line, reason);
            if (rule.Places.Count > 0)
            {
                var places = string.Join(Label(RenderingText.ListSeparator), rule.Places.Take(MaxPlaces).Select(place => Label(RenderingText.Line, place.Start.Line)));
                if (rule.Places.Count > MaxPlaces) places += Label(RenderingText.ListSeparator) + Label(RenderingText.MorePlaces, rule.Places.Count - MaxPlaces);
                line = Label(RenderingText.PlaceWithRole, line, places);
            }

            _output.WriteLine("- " + MarkdownText.Of(line));
        }
    }

    private void WriteSummary(RunSummary summary)
    {
        _output.WriteLine("\n---");
        var lines = new SummaryLines(_words);
        _output.WriteLine("\n# " + MarkdownText.Of(lines.Headline(summary)));
        Heading(2, RenderingText.ByRule);
        _output.WriteLine(Row([Label(RenderingText.ColumnRule), .. OutcomeNames.All.Select(outcome => Label(RenderingTexts.Of(outcome)))]));
        _output.WriteLine("| --- |" + string.Concat(Enumerable.Repeat(" ---: |", OutcomeNames.All.Length)));
        foreach (var (rule, counts) in summary.ByRule)
            _output.WriteLine(Row([rule + (_titles.Of(rule) is { } title ? " " + title : ""), .. Cells(counts)]));
        _output.WriteLine(Row([Label(RenderingText.Total), .. Cells(summary.ByOutcome)]));
        if (summary.ByFailure.IsEmpty) return;
        Heading(2, RenderingText.ByFailure);
        foreach (var (failure, count) in summary.ByFailure) _output.WriteLine("- " + MarkdownText.Of(Label(RenderingText.CountOf, failure, count)));
    }

    private static IEnumerable<string> Cells(OutcomeCounts counts) =>
        OutcomeNames.All.Select(outcome => counts.Of(outcome).ToString(CultureInfo.InvariantCulture));

    private static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells.Select(MarkdownText.Of)) + " |";

    private void Heading(int level, RenderingText text)
    {
        _output.WriteLine();
        _output.WriteLine(new string('#', level) + " " + Label(text));
        _output.WriteLine();
    }

    private void Item(RenderingText label, string markdown) => _output.WriteLine("- " + Label(RenderingText.Title, Label(label), markdown));

    private string Shown(string text) => MarkdownText.Of(_words.Shown(text));

    private string Label(RenderingText text, params ReadOnlySpan<object> arguments) => _words.Label(text, arguments);
}
