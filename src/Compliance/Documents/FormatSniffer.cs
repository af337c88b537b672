using System.Text;

namespace Compliance.Documents;

/// <summary>Tells formats by their content. A name or ending is never trusted.</summary>
public static class FormatSniffer
{
    private const int HtmlSample = 4096;

    private static readonly string[] PageTags =
        ["!doctype html", "html", "head", "body", "meta", "title", "div", "table", "p", "span", "article", "section", "h1", "h2", "ul", "style", "script"];

    /// <summary>The format of a whole file. Text of any kind but HTML is <see cref="DocumentFormat.PlainText"/>.</summary>
    public static DocumentFormat Sniff(ReadOnlySpan<byte> bytes)
    {
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return DocumentFormat.Pdf;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return DocumentFormat.Doc;
        if (bytes.StartsWith("{\\rtf"u8)) return DocumentFormat.Rtf;
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8)) return ZipDirectory.Sniff(bytes);
        if (!bytes[..Math.Min(bytes.Length, HtmlSample + 3)].Contains((byte)'<')) return DocumentFormat.PlainText;
        return LooksLikeHtml(Ascii(bytes)) ? DocumentFormat.Html : DocumentFormat.PlainText;
    }

    /// <summary>True where decoded text is a web page or a piece of one.</summary>
    public static bool LooksLikeHtml(ReadOnlySpan<char> text)
    {
        if (!text[..Math.Min(text.Length, HtmlSample)].Contains('<')) return false;
        text = text[..Math.Min(text.Length, HtmlSample)].TrimStart("\uFEFF \t\r\n");
        if (text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<!--", StringComparison.Ordinal))
            return text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase);
        if (text.IsEmpty || text[0] != '<') return text.Contains("<body", StringComparison.OrdinalIgnoreCase) && text.Contains("<html", StringComparison.OrdinalIgnoreCase);
        foreach (var tag in PageTags)
        {
            if (text[1..].StartsWith(tag, StringComparison.OrdinalIgnoreCase)
                && (text.Length <= tag.Length + 1 || text[tag.Length + 1] is '>' or ' ' or '\t' or '\r' or '\n' or '/')) return true;
        }

        return false;
    }

    // The first bytes as characters, zeros left out, so that UTF-16 reads like ASCII. Only ASCII is looked at.
    private static string Ascii(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(HtmlSample);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) bytes = bytes[2..];
        foreach (var b in bytes[..Math.Min(bytes.Length, HtmlSample)])
        {
            if (b != 0) text.Append(b < 0x80 ? (char)b : '\uFFFD');
        }

        return text.ToString();
    }
}
