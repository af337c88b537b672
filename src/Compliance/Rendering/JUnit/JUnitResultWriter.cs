using System.Globalization;
using System.Text;
using System.Xml;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Rendering.JUnit;

internal sealed class JUnitResultWriter : IResultWriter
{
    private readonly Stream _output;
    private readonly XmlWriter _xml;
    private readonly RunHeader _header;
    private readonly FindingWords _words;
    private readonly FindingLines _lines;
    private readonly RuleTitles _titles;

    public JUnitResultWriter(Stream output, RunHeader header, RenderingOptions options)
    {
        _output = output;
        _header = header;
        _words = new FindingWords(options);
        _lines = new FindingLines(_words);
        _titles = new RuleTitles(header.Rules, options.Language);
        _xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.None,
            CloseOutput = false,
        });
        _xml.WriteStartDocument();
        _xml.WriteStartElement("testsuites");
        Attribute("name", header.ToolName);
    }

    public void Write(CheckResult result)
    {
        var findings = result.Findings.ToLookup(static finding => finding.RuleId, StringComparer.Ordinal);
        var faults = result.Diagnostics.Where(static fault => fault.Severity == DiagnosticSeverity.Error).ToList();
        var cases = result.Outcomes.Select(outcome => (Rule: outcome, Kind: KindOf(outcome, findings[outcome.RuleId]))).ToList();
        _xml.WriteStartElement("testsuite");
        Attribute("name", result.Path);
        Attribute("tests", cases.Count + faults.Count);
        Attribute("failures", cases.Count(static entry => entry.Kind == CaseKind.Failure));
        Attribute("errors", cases.Count(static entry => entry.Kind == CaseKind.Error) + faults.Count);
        Attribute("skipped", cases.Count(static entry => entry.Kind == CaseKind.Skipped));
        WriteProperties(result);
        foreach (var fault in faults) WriteFault(fault);
        foreach (var (rule, kind) in cases) WriteCase(rule, kind, findings[rule.RuleId]);
        _xml.WriteEndElement();
        _xml.Flush();
        _output.Flush();
    }

    /// <summary>The format counts by suite; a summary over all of them has no place in it.</summary>
    public void End(RunSummary summary)
    {
        _xml.WriteEndDocument();
        _xml.Flush();
        _output.WriteByte((byte)'\n');
        _output.Flush();
    }

    public void Dispose() => _xml.Dispose();

    private CaseKind KindOf(RuleOutcome outcome, IEnumerable<Finding> findings) => outcome.Outcome switch
    {
        Outcome.Error => CaseKind.Error,
        Outcome.Fail when findings.Any(Blocks) => CaseKind.Failure,
        Outcome.Pass or Outcome.Fail => CaseKind.Success,
        _ => CaseKind.Skipped,
    };

    private bool Blocks(Finding finding) =>
        finding is { Outcome: Outcome.Fail, IsExcused: false } && (finding.Severity == Severity.Veto || finding.Severity >= _header.BlocksFrom);

    private void WriteProperties(CheckResult result)
    {
        _xml.WriteStartElement("properties");
        Property("verdict", ContractNames.Of(result.Verdict));
        if (result.Score?.Value is { } score) Property("score", FindingWords.Number(score));
        Property("ruleSet", result.RuleSet.Id + " " + result.RuleSet.Edition);
        if (result.Digest.Length > 0) Property("sha256", result.Digest);
        _xml.WriteEndElement();
    }

    private void WriteFault(Diagnostic fault)
    {
        _xml.WriteStartElement("testcase");
        Attribute("classname", _header.RuleSet.Id);
        Attribute("name", ContractNames.Of(fault.Code));
        _xml.WriteStartElement("error");
        Attribute("type", ContractNames.Of(fault.Code));
        Attribute("message", fault.MessageIn(_words.Options.Language));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteCase(RuleOutcome outcome, CaseKind kind, IEnumerable<Finding> findings)
    {
        var told = findings.Where(static finding => finding.Outcome is Outcome.Fail or Outcome.Review or Outcome.Error).ToList();
        _xml.WriteStartElement("testcase");
        Attribute("classname", _header.RuleSet.Id);
        Attribute("name", _titles.Of(outcome.RuleId) is { } title ? outcome.RuleId + " " + title : outcome.RuleId);
        switch (kind)
        {
            case CaseKind.Failure or CaseKind.Error:
                WriteProblem(kind == CaseKind.Error ? "error" : "failure", outcome, told);
                break;
            case CaseKind.Skipped:
                _xml.WriteStartElement("skipped");
                var label = _words.Label(RenderingTexts.Of(outcome.Outcome));
                Attribute("message", WhatIsMissing(outcome, findings) is { } reason ? _words.Label(RenderingText.Title, label, reason) : label);
                _xml.WriteEndElement();
                if (outcome.Outcome == Outcome.Review) WriteOutput(told);
                break;
            default:
                WriteOutput(told);
                break;
        }

        _xml.WriteEndElement();
    }

    private string? WhatIsMissing(RuleOutcome outcome, IEnumerable<Finding> findings)
    {
        var undecided = findings.FirstOrDefault(finding => finding.Outcome == outcome.Outcome && finding.Reason == outcome.Reason);
        return _words.WhatIsMissing(outcome.Reason, outcome.Outcome == Outcome.Undetermined ? undecided?.Message : null, _titles.Of(outcome.RuleId));
    }

    private void WriteProblem(string element, RuleOutcome outcome, List<Finding> findings)
    {
        var worst = findings.Count == 0 ? null : findings.MaxBy(static finding => (!finding.IsExcused, finding.Outcome, finding.Severity));
        _xml.WriteStartElement(element);
        Attribute("type", worst is null ? "error" : ContractNames.Of(worst.Severity));
        Attribute("message", worst is null ? _words.Reason(outcome.Reason) ?? outcome.RuleId : _words.Message(worst));
        _xml.WriteString(Lines(findings));
        _xml.WriteEndElement();
    }

    private void WriteOutput(List<Finding> findings)
    {
        if (findings.Count > 0) _xml.WriteElementString("system-out", Lines(findings));
    }

    private string Lines(List<Finding> findings) => string.Concat(findings.Select(finding => string.Concat(
        _lines.Of(finding).Select(static (line, i) => (i == 0 ? "\n" : "\n  ") + VisibleText.Of(line))))) + "\n";

    private void Property(string name, string value)
    {
        _xml.WriteStartElement("property");
        Attribute("name", name);
        Attribute("value", value);
        _xml.WriteEndElement();
    }

    private void Attribute(string name, string value) => _xml.WriteAttributeString(name, VisibleText.Of(value));

    private void Attribute(string name, int value) => _xml.WriteAttributeString(name, value.ToString(CultureInfo.InvariantCulture));

    private enum CaseKind
    {
        Success,
        Failure,
        Error,
        Skipped,
    }
}
