using System.Globalization;

namespace Compliance.Rendering.Csv;

/// <summary>Writes cells by RFC 4180 and keeps text from being run as a formula.</summary>
internal sealed class CsvRows(TextWriter output)
{
    private bool _first = true;

    /// <summary>
    /// Words of a report or of a rule. A cell that begins like a formula (= + - @, full-width forms too) gets an apostrophe,
    /// which spreadsheets take as the mark of text; line breaks, tabs and what cannot be seen do not survive.
    /// </summary>
    public void Text(string text)
    {
        var shown = VisibleText.Of(text);
        var start = shown.AsSpan().TrimStart();
        if (start.Length > 0 && start[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '−') shown = "'" + shown;
        Verbatim(shown);
    }

    public void Number(int? value) => Verbatim(value?.ToString(CultureInfo.InvariantCulture) ?? "");

    /// <summary>A number that was formatted already, or text that is known.</summary>
    public void Verbatim(string text)
    {
        if (!_first) output.Write(',');
        _first = false;
        if (text.AsSpan().IndexOfAny("\",\r\n") < 0)
        {
            output.Write(text);
            return;
        }

        output.Write('"');
        output.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
    }

    public void Blank(int cells)
    {
        for (var i = 0; i < cells; i++) Verbatim("");
    }

    public void End()
    {
        output.WriteLine();
        _first = true;
    }
}
