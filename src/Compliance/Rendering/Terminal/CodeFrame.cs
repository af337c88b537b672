using System.Globalization;
using System.Text;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Rendering.Terminal;

/// <summary>Source lines with the places of one finding marked under them. Wide characters stay aligned.</summary>
internal sealed class CodeFrame(TextWriter output, RenderingOptions options, Paint paint)
{
    private const int Columns = 76;

    /// <summary>Marks shown for one finding; a chain of fifty items is told by its first ones.</summary>
    private const int MaxPlaces = 12;

    public void Write(SourceText source, Finding finding)
    {
        var places = finding.Locations.Take(MaxPlaces).OrderBy(location => location.Span.Start).ToList();
        var gutter = places.Count == 0 ? 0 : places.Max(place => place.Start.Line).ToString(CultureInfo.InvariantCulture).Length;
        WriteGutter(gutter, null, string.Empty);
        for (var first = 0; first < places.Count;)
        {
            var next = first + 1;
            while (next < places.Count && FitsBeside(source, places[first], places[next])) next++;
            WriteRow(source, places[first..next], gutter, finding.Severity);
            first = next;
        }
    }

    private static bool FitsBeside(SourceText source, FindingLocation first, FindingLocation next) =>
        next.Start.Line == first.Start.Line
        && next.Span.End - first.Span.Start <= Columns
        && DisplayWidth.Of(source.Slice(TextSpan.FromBounds(first.Span.Start, Math.Max(first.Span.End, next.Span.End)))) <= Columns;

    private void WriteRow(SourceText source, List<FindingLocation> places, int gutter, Severity severity)
    {
        var focus = TextSpan.FromBounds(places[0].Span.Start, places.Max(place => place.Span.End));
        var window = TextWindow.Around(source, focus, Columns);
        var before = window.CutBefore ? "…" : string.Empty;
        WriteGutter(gutter, places[0].Start.Line, before + Shown(source, window.Span) + (window.CutAfter ? "…" : string.Empty));
        WriteGutter(gutter, null, paint.Of(severity, Marks(source, window, places, before.Length)));
        foreach (var row in Labels(source, window, places, before.Length)) WriteGutter(gutter, null, row);
    }

    private static string Marks(SourceText source, TextWindow window, List<FindingLocation> places, int indent)
    {
        var row = new StringBuilder();
        foreach (var place in places)
        {
            var end = Math.Min(place.Span.End, window.Span.End);
            var from = indent + Width(source, window, place.Span.Start);
            var to = Math.Max(from + 1, indent + Width(source, window, end));
            if (to <= row.Length) continue;
            row.Append(' ', Math.Max(0, from - row.Length)).Append('^', to - Math.Max(from, row.Length));
        }

        return row.ToString();
    }

    /// <summary>Labels under their marks; one that would touch its neighbour goes to the next row.</summary>
    private List<string> Labels(SourceText source, TextWindow window, List<FindingLocation> places, int indent)
    {
        var rows = new List<(StringBuilder Text, int Width)>();
        foreach (var place in places)
        {
            if (RenderingTexts.OfRole(place.Role) is not { } role) continue;
            var label = RenderingTexts.Format(role, options.Language);
            var column = indent + Width(source, window, place.Span.Start);
            var index = rows.FindIndex(row => row.Width + 1 <= column || row.Width == 0);
            if (index < 0)
            {
                index = rows.Count;
                rows.Add((new StringBuilder(), 0));
            }

            var (text, width) = rows[index];
            text.Append(' ', column - width).Append(label);
            rows[index] = (text, column + DisplayWidth.Of(label));
        }

        return [.. rows.Select(row => row.Text.ToString())];
    }

    private static int Width(SourceText source, TextWindow window, int offset)
    {
        var end = Math.Clamp(offset, window.Span.Start, window.Span.End);
        return DisplayWidth.Of(SafeText.Of(source.ToString(TextSpan.FromBounds(window.Span.Start, end))));
    }

    /// <summary>A number may reach over the window's edge, so it is masked with a margin and cut afterwards.</summary>
    private string Shown(SourceText source, TextSpan span)
    {
        if (options.ShowPersonalNumbers) return SafeText.Of(source.ToString(span));
        var start = Math.Max(0, span.Start - Masking.Reach);
        var end = Math.Min(source.Length, span.End + Masking.Reach);
        var masked = Masking.Mask(source.ToString(TextSpan.FromBounds(start, end)));
        return SafeText.Of(masked.Substring(span.Start - start, span.Length));
    }

    private void WriteGutter(int width, int? line, string text)
    {
        var number = line?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
        output.Write(' ');
        output.Write(paint.Faint(number.PadLeft(width) + " |"));
        if (text.Length > 0)
        {
            output.Write(' ');
            output.Write(text);
        }

        output.Write('\n');
    }
}
