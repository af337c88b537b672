using System.Text;

namespace Compliance.Rendering.Html;

/// <summary>
/// Writes HTML. Text is escaped on the way, without a copy; characters that cannot be seen appear as a boxed code such as
/// U+202E and so cannot reorder or hide what stands around them.
/// </summary>
internal sealed class HtmlOutput : IDisposable
{
    private readonly StreamWriter _output;

    public HtmlOutput(Stream output) =>
        _output = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes markup as it is.</summary>
    public HtmlOutput Raw(string markup)
    {
        _output.Write(markup);
        return this;
    }

    public HtmlOutput Raw(int number)
    {
        _output.Write(number);
        return this;
    }

    /// <summary>Writes words as content of an element.</summary>
    public HtmlOutput Text(ReadOnlySpan<char> text)
    {
        while (VisibleText.FirstOf(text) is >= 0 and var at)
        {
            Escape(text[..at]);
            var length = VisibleText.UnseenAt(text, at, out var code);
            if (code is '\t' or '\n' or '\r') _output.Write(code == '\r' ? '\n' : (char)code);
            else
            {
                _output.Write("<span class=\"unseen\">");
                _output.Write(VisibleText.NameOf(code));
                _output.Write("</span>");
            }

            text = text[(at + length)..];
        }

        Escape(text);
        return this;
    }

    /// <summary>Writes words as the value of an attribute, which is put in double quotes.</summary>
    public HtmlOutput Attribute(string name, string value)
    {
        _output.Write(' ');
        _output.Write(name);
        _output.Write("=\"");
        Escape(VisibleText.Of(value));
        _output.Write('"');
        return this;
    }

    /// <summary>An element that holds nothing but words.</summary>
    public HtmlOutput Element(string open, string text, string close)
    {
        _output.Write(open);
        Text(text);
        _output.Write(close);
        return this;
    }

    public void Flush() => _output.Flush();

    public void Dispose() => _output.Dispose();

    private void Escape(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("&<>\"'") is >= 0 and var at)
        {
            _output.Write(text[..at]);
            _output.Write(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(at + 1)..];
        }

        _output.Write(text);
    }
}
