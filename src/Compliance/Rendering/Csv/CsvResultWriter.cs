using System.Globalization;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Findings;

namespace Compliance.Rendering.Csv;

internal sealed class CsvResultWriter : IResultWriter
{
    private static readonly RenderingText[] Columns =
    [
        RenderingText.ColumnPath, RenderingText.ColumnTitle, RenderingText.ColumnIssuer, RenderingText.ColumnYear,
        RenderingText.ColumnVerdict, RenderingText.ColumnScore, RenderingText.ColumnUndecided,
        RenderingText.ColumnRule, RenderingText.ColumnRequirement, RenderingText.ColumnOutcome, RenderingText.ColumnSeverity,
        RenderingText.ColumnMessage, RenderingText.ColumnLine, RenderingText.ColumnColumn, RenderingText.ColumnSection,
        RenderingText.ColumnQuote, RenderingText.ColumnOtherPlaces, RenderingText.ColumnReason, RenderingText.ExcuseHeading, RenderingText.RepairHeading,
        RenderingText.RemedyHeading, RenderingText.BasisHeading, RenderingText.ColumnBasisStatus, RenderingText.ColumnFingerprint,
    ];

    private readonly CsvRows _rows;
    private readonly StreamWriter _output;
    private readonly FindingWords _words;
    private readonly FindingLines _lines;
    private readonly RuleTitles _titles;

    public CsvResultWriter(Stream output, RunHeader header, RenderingOptions options)
    {
        _output = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        _rows = new CsvRows(_output);
        _words = new FindingWords(options);
        _lines = new FindingLines(_words);
        _titles = new RuleTitles(header.Rules, options.Language);
        foreach (var column in Columns) _rows.Text(_words.Label(column));
        _rows.End();
    }

    public void Write(CheckResult result)
    {
        var rows = 0;
        foreach (var finding in result.Findings)
        {
            if (!_words.Shows(finding)) continue;
            WriteDocument(result);
            WriteFinding(finding);
            rows++;
        }

        foreach (var diagnostic in result.Diagnostics)
        {
            if (diagnostic.Severity != DiagnosticSeverity.Error) continue;
            WriteDocument(result);
            WriteDiagnostic(diagnostic);
            rows++;
        }

        if (rows == 0)
        {
            WriteDocument(result);
            _rows.Blank(Columns.Length - 7);
            _rows.End();
        }

        _output.Flush();
    }

    /// <summary>A table has no place for a summary: it would be read as one more report.</summary>
    public void End(RunSummary summary) => _output.Flush();

    public void Dispose() => _output.Dispose();

    private void WriteDocument(CheckResult result)
    {
        var report = result.Report;
        _rows.Text(result.Path);
        _rows.Text(report?.Title is { } title ? _words.Shown(title.Text) : "");
        _rows.Text(_words.Shown(report?.Issuer?.Name ?? ""));
        _rows.Number(report?.ReportYear?.Value);
        _rows.Text(_words.Label(RenderingTexts.Of(result.Verdict)));
        _rows.Verbatim(result.Score?.Value is { } score ? FindingWords.Number(score) : "");
        _rows.Text(string.Join(
            _words.Label(RenderingText.ListSeparator),
            result.Outcomes.Where(static outcome => outcome.Outcome == Outcome.Undetermined).Select(static outcome => outcome.RuleId)));
    }

    private void WriteFinding(Finding finding)
    {
        _rows.Text(finding.RuleId);
        _rows.Text(_titles.Of(finding.RuleId) ?? "");
        _rows.Text(_words.Label(RenderingTexts.Of(finding.Outcome)));
        _rows.Text(_words.Severity(finding));
        _rows.Text(_words.Message(finding));
        if (finding.Locations.IsEmpty) _rows.Blank(5);
        else
        {
            var main = finding.Locations[0];
            _rows.Number(main.Start.Line);
            _rows.Number(main.Start.Column);
            _rows.Text(_words.Shown(main.Section));
            _rows.Text(_words.Shown(main.Snippet));
            _rows.Text(string.Join(_words.Label(RenderingText.Semicolon), finding.Locations.Skip(1).Select(_lines.PlaceLine)));
        }

        _rows.Text(_words.Reason(finding.Reason) ?? "");
        _rows.Text(_words.Excuse(finding) ?? "");
        _rows.Text(_words.Repairs(finding) ?? "");
        _rows.Text(finding.Remedy is { } remedy ? _words.In(remedy) : "");
        var separator = _words.Label(RenderingText.Semicolon);
        _rows.Text(string.Join(separator, finding.Basis.Select(_words.Law)));
        _rows.Text(string.Join(separator, finding.Basis.Select(_words.Status)));
        _rows.Text(finding.Fingerprint);
        _rows.End();
    }

    private void WriteDiagnostic(Diagnostic diagnostic)
    {
        _rows.Text(ContractNames.Of(diagnostic.Code));
        _rows.Blank(3);
        _rows.Text(diagnostic.MessageIn(_words.Options.Language));
        _rows.Verbatim(diagnostic.Line?.ToString(CultureInfo.InvariantCulture) ?? "");
        _rows.Verbatim(diagnostic.Column?.ToString(CultureInfo.InvariantCulture) ?? "");
        _rows.Blank(10);
        _rows.End();
    }
}
