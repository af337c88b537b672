using System.Text;

namespace Compliance.Rendering.Sarif;

/// <summary>A path as a URI reference: relative where the path is, percent-encoded as UTF-8.</summary>
internal static class SarifUri
{
    public static string Of(string path)
    {
        var slashes = path.Replace('\\', '/');
        if (slashes.Length > 2 && char.IsAsciiLetter(slashes[0]) && slashes[1] == ':' && slashes[2] == '/') return "file:///" + slashes[..2] + Encode(slashes[2..]);
        if (slashes.StartsWith("//", StringComparison.Ordinal)) return "file:" + Encode(slashes);
        if (slashes.StartsWith('/')) return "file://" + Encode(slashes);
        while (slashes.StartsWith("./", StringComparison.Ordinal)) slashes = slashes[2..];
        return Encode(slashes);
    }

    private static string Encode(string path)
    {
        var encoded = new StringBuilder(path.Length * 3);
        foreach (var unit in Encoding.UTF8.GetBytes(path))
        {
            var c = (char)unit;
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~' or '/' or '(' or ')') encoded.Append(c);
            else encoded.Append('%').Append(Convert.ToHexString([unit]));
        }

        return encoded.ToString();
    }
}
