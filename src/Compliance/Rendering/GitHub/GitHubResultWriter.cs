using System.Text;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Rendering.GitHub;

internal sealed class GitHubResultWriter : IResultWriter
{
    /// <summary>What a step may make of each kind.</summary>
    private const int Limit = 10;

    private readonly StreamWriter _output;
    private readonly FindingWords _words;
    private readonly FindingLines _lines;
    private readonly RuleTitles _titles;

    /// <summary>One notice is kept for the closing line.</summary>
    private readonly int[] _left = [Limit - 1, Limit, Limit];
    private int _leftOut;

    public GitHubResultWriter(Stream output, RunHeader header, RenderingOptions options)
    {
        _output = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        _words = new FindingWords(options);
        _lines = new FindingLines(_words);
        _titles = new RuleTitles(header.Rules, options.Language);
    }

    public void Write(CheckResult result)
    {
        foreach (var fault in result.Diagnostics)
        {
            var level = fault.Severity == DiagnosticSeverity.Error ? AnnotationLevel.Error : AnnotationLevel.Notice;
            var message = fault.MessageIn(_words.Options.Language);
            Annotate(level, result.Path, null, ContractNames.Of(fault.Code), message, result.Path + ": " + message);
        }

        foreach (var finding in result.Findings.Where(_words.Shows).OrderByDescending(LevelOf)) Write(result.Path, finding);
        var verdict = _words.Label(RenderingText.Verdict, _words.Label(RenderingTexts.Of(result.Verdict)));
        var score = _words.Score(result.Score) is { } value ? " · " + value : "";
        var undecided = result.Outcomes.Count(static outcome => outcome.Outcome == Outcome.Undetermined);
        var open = undecided == 0 ? "" : " · " + _words.Label(RenderingText.UndecidedCount, undecided);
        _output.WriteLine(WorkflowCommand.Plain(result.Path + ": " + verdict + score + open));
        _output.Flush();
    }

    public void End(RunSummary summary)
    {
        var lines = new SummaryLines(_words);
        foreach (var line in lines.Of(summary)) _output.WriteLine(WorkflowCommand.Plain(line));
        if (summary.Documents > 1 || _leftOut > 0)
        {
            var head = lines.Headline(summary);
            if (_leftOut > 0) head += "\n" + _words.Label(RenderingText.AnnotationsLeftOut, _leftOut);
            _output.WriteLine(WorkflowCommand.Annotation(AnnotationLevel.Notice, null, null, _words.Label(RenderingText.PageTitle), head));
        }

        _output.Flush();
    }

    public void Dispose() => _output.Dispose();

    private void Write(string path, Finding finding)
    {
        var place = finding.Locations.IsEmpty ? null : finding.Locations[0];
        var title = finding.RuleId + " " + (_titles.Of(finding.RuleId) ?? _words.Severity(finding));
        var log = place is null ? path : path + ":" + place.Start.Line + ":" + place.Start.Column;
        if (_words.Excuse(finding) is { } excuse)
        {
            _output.WriteLine(WorkflowCommand.Plain(_words.Label(RenderingText.PlaceWithRole, log + ": " + _lines.Headline(finding), excuse)));
            return;
        }

        Annotate(LevelOf(finding), path, place, title, string.Join('\n', _lines.Of(finding)), log + ": " + _lines.Headline(finding));
    }

    private void Annotate(AnnotationLevel level, string path, FindingLocation? place, string title, string message, string log)
    {
        if (_left[(int)level] == 0)
        {
            _leftOut++;
            _output.WriteLine(WorkflowCommand.Plain(log));
            return;
        }

        _left[(int)level]--;
        _output.WriteLine(WorkflowCommand.Annotation(level, path, place, title, message));
    }

    private static AnnotationLevel LevelOf(Finding finding)
    {
        if (finding.Outcome is not (Outcome.Fail or Outcome.Review)) return AnnotationLevel.Notice;
        return finding.Severity switch
        {
            Severity.Veto or Severity.Error => finding.Outcome == Outcome.Fail ? AnnotationLevel.Error : AnnotationLevel.Warning,
            Severity.Warning => AnnotationLevel.Warning,
            _ => AnnotationLevel.Notice,
        };
    }
}
