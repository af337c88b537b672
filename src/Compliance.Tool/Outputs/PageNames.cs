using System.Globalization;
using System.Text;

namespace Compliance.Tool.Outputs;

/// <summary>File names of pages: the report's number, so that none meets another, and its name, so that people find it.</summary>
internal static class PageNames
{
    private const int MaxName = 60;

    /// <summary>Such as <c>0007-county.html</c>.</summary>
    public static string Of(int number, int documents, string path)
    {
        var width = Math.Max(2, documents.ToString(CultureInfo.InvariantCulture).Length);
        var name = new StringBuilder(number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0'));
        var stem = Path.GetFileNameWithoutExtension(path);
        var separated = false;
        foreach (var c in stem.Length > MaxName ? stem.AsSpan(0, MaxName) : stem)
        {
            if (!char.IsLetterOrDigit(c))
            {
                separated = false;
                continue;
            }

            if (!separated) name.Append('-');
            separated = true;
            name.Append(c);
        }

        return name.Append(".html").ToString();
    }

    /// <summary>True where a file of an output folder could be a page or its index.</summary>
    public static bool IsPage(string name) =>
        name == HtmlFolder.IndexName || (name.EndsWith(".html", StringComparison.Ordinal) && name.Length > 0 && char.IsAsciiDigit(name[0]));
}
