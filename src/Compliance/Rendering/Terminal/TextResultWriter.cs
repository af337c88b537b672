using System.Text;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Rendering.Terminal;

internal sealed class TextResultWriter : IResultWriter
{
    private readonly StreamWriter _output;
    private readonly RenderingOptions _options;
    private readonly Paint _paint;
    private readonly TextFindingWriter _findings;
    private readonly TextVerdictWriter _verdicts;

    public TextResultWriter(Stream output, RenderingOptions options)
    {
        _output = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        _options = options;
        _paint = new Paint(options.Colour);
        _findings = new TextFindingWriter(_output, options, _paint);
        _verdicts = new TextVerdictWriter(_output, options, _paint);
    }

    public void Write(CheckResult result)
    {
        _output.WriteLine(_paint.Strong(SafeText.Of(result.Path)));
        if (result.Report is { } report) _output.WriteLine(Shown(report.Title?.Text ?? Label(RenderingText.Untitled)));
        foreach (var diagnostic in result.Diagnostics)
        {
            _output.WriteLine();
            _output.WriteLine(TextDiagnostic.Format(diagnostic, result.Path, _options.Language, _paint));
        }

        var source = result.Report?.Document.Source;
        foreach (var finding in result.Findings)
            if (_options.AllOutcomes || finding.Outcome is Outcome.Fail or Outcome.Review) Write(result.Path, source, finding);
        _output.WriteLine();
        _verdicts.Write(result);
        _output.WriteLine();
        _output.Flush();
    }

    public void End(RunSummary summary)
    {
        if (summary.Documents > 1) _verdicts.Write(summary);
        foreach (var notice in summary.Notices) _output.WriteLine(notice.Text.In(_options.Language));
        _output.Flush();
    }

    public void Dispose() => _output.Dispose();

    private void Write(string path, SourceText? source, Finding finding)
    {
        _output.WriteLine();
        _findings.Write(path, source, finding);
    }

    private string Label(RenderingText text) => RenderingTexts.Format(text, _options.Language);

    private string Shown(string text) => SafeText.Of(_options.ShowPersonalNumbers ? text : Masking.Mask(text));
}
