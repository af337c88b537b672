using System.Globalization;
using Compliance.Structure;

namespace Compliance.Rendering.Html;

/// <summary>
/// The report's own text, line by line, with the marks in it. Overlapping and nested marks are cut into stretches, each of
/// which names all the places it belongs to; the number of a finding stands where its place ends. One pass over text and marks.
/// </summary>
internal sealed class HtmlReportText(HtmlOutput html, string prefix, FindingWords words)
{
    private readonly List<HtmlMark> _open = [];
    private readonly List<HtmlMark> _closed = [];
    private List<HtmlMark> _marks = [];
    private int _next;

    public void Write(Report report, List<HtmlMark> marks)
    {
        var source = report.Document.Source;
        _marks = marks;
        _marks.Sort(static (a, b) => a.Span.CompareTo(b.Span) is not 0 and var order ? order : (a.Number, a.Place).CompareTo((b.Number, b.Place)));
        var text = words.Shown(source.Text);
        var roles = new HtmlLineRoles(report);
        for (var line = 1; line <= source.Lines.Count; line++)
        {
            var start = source.Lines.StartOf(line);
            var end = line == source.Lines.Count ? text.Length : source.Lines.StartOf(line + 1);
            var isLast = line == source.Lines.Count;
            if (isLast && start == end && line > 1 && !HasMark(end)) break;
            WriteLine(text, start, end, line, roles.Of(line));
        }
    }

    private bool HasMark(int end) => _open.Count > 0 || (_next < _marks.Count && _marks[_next].Span.Start <= end);

    private void WriteLine(string text, int start, int next, int line, string role)
    {
        var end = next;
        while (end > start && text[end - 1] is '\n' or '\r') end--;
        html.Raw("<p class=\"line").Raw(role).Raw("\" id=\"").Raw(prefix).Raw("L").Raw(line).Raw("\" data-line=\"").Raw(line).Raw("\">");
        var at = start;
        while (true)
        {
            Open(at, at == end ? next : at + 1);
            Close(at == end ? next : at);
            if (at == end) break;
            var stop = Math.Min(end, NextBoundary(at));
            WriteStretch(text.AsSpan(at, stop - at));
            at = stop;
            Close(at);
        }

        html.Raw("</p>\n");
    }

    /// <summary>Opens the marks that start in [from, to).</summary>
    private void Open(int from, int to)
    {
        for (; _next < _marks.Count && (_marks[_next].Span.Start < to || _marks[_next].Span.Start <= from); _next++)
        {
            var mark = _marks[_next];
            html.Raw("<span class=\"anchor\" id=\"").Raw(prefix).Raw("m").Raw(mark.Number).Raw("-").Raw(mark.Place).Raw("\"></span>");
            _open.Add(mark);
        }
    }

    /// <summary>Writes the numbers of marks that end at or before <paramref name="at"/>.</summary>
    private void Close(int at)
    {
        if (_open.Count == 0) return;
        _closed.Clear();
        for (var i = 0; i < _open.Count; i++)
            if (_open[i].Span.End <= at) _closed.Add(_open[i]);
        if (_closed.Count == 0) return;
        _open.RemoveAll(mark => mark.Span.End <= at);
        foreach (var mark in _closed)
        {
            if (!mark.IsNumbered) continue;
            html.Raw("<a class=\"ref ").Raw(mark.Kind).Raw("\" href=\"#").Raw(prefix).Raw("f").Raw(mark.Number).Raw("\"")
                .Attribute("aria-label", mark.Label)
                .Attribute("data-number", mark.Number.ToString(CultureInfo.InvariantCulture)).Raw("></a>");
        }
    }

    private int NextBoundary(int at)
    {
        var boundary = _next < _marks.Count ? _marks[_next].Span.Start : int.MaxValue;
        foreach (var mark in _open)
            if (mark.Span.End > at) boundary = Math.Min(boundary, mark.Span.End);
        return boundary;
    }

    private void WriteStretch(ReadOnlySpan<char> text)
    {
        if (_open.Count == 0)
        {
            html.Text(text);
            return;
        }

        html.Raw("<mark class=\"");
        for (var i = 0; i < _open.Count; i++)
        {
            if (_open.FindIndex(mark => mark.Kind == _open[i].Kind) == i) html.Raw(i == 0 ? "" : " ").Raw(_open[i].Kind);
        }

        html.Raw("\" data-place=\"");
        for (var i = 0; i < _open.Count; i++) html.Raw(i == 0 ? "" : " ").Raw(_open[i].Number).Raw("-").Raw(_open[i].Place);
        html.Raw("\">").Text(text).Raw("</mark>");
    }
}
