using System.Buffers;
using System.Globalization;
using System.Text;

namespace Compliance.Rendering;

/// <summary>
/// Text of a document made harmless for formats that a person reads: what cannot be seen is named as <c>[U+202E]</c>.
/// That covers controls, bidirectional and zero-width marks, fillers, tag characters and lone surrogates. Line breaks and tabs
/// become a space where a format wants one line.
/// </summary>
internal static class VisibleText
{
    private static readonly SearchValues<char> Candidates = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F" +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F" +
        "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F" +
        "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F" +
        "\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E" +
        "\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069\u206A\u206B\u206C\u206D\u206E\u206F\u3164\uFEFF\uFFA0" +
        "\uFFF9\uFFFA\uFFFB\uFFFE\uFFFF");

    /// <summary><paramref name="text"/> on one line with nothing unseen in it; the same instance where nothing had to change.</summary>
    public static string Of(string text)
    {
        if (FirstOf(text) < 0) return text;
        var shown = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        while (FirstOf(rest) is >= 0 and var at)
        {
            shown.Append(rest[..at]);
            var length = UnseenAt(rest, at, out var code);
            if (code is '\n' or '\r' or '\t') shown.Append(' ');
            else shown.Append('[').Append(NameOf(code)).Append(']');
            rest = rest[(at + length)..];
        }

        return shown.Append(rest).ToString();
    }

    /// <summary>Offset of the first character that must not be written as it is, or -1.</summary>
    public static int FirstOf(ReadOnlySpan<char> text)
    {
        var from = 0;
        while (from < text.Length)
        {
            var plain = text[from..].IndexOfAny(Candidates);
            var surrogate = text[from..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (surrogate < 0 || (plain >= 0 && plain < surrogate)) return plain < 0 ? -1 : from + plain;
            if (UnseenAt(text, from + surrogate, out _) > 0) return from + surrogate;
            from += surrogate + 2;
        }

        return -1;
    }

    /// <summary>Code units of the unseen character at <paramref name="at"/>; 0 where it can be seen.</summary>
    public static int UnseenAt(ReadOnlySpan<char> text, int at, out int code)
    {
        code = text[at];
        if (!char.IsSurrogate(text[at])) return Candidates.Contains(text[at]) ? 1 : 0;
        if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])) return 1;
        code = char.ConvertToUtf32(text[at], text[at + 1]);
        return code is >= 0xE0000 and <= 0xE007F or >= 0x1D173 and <= 0x1D17A || (code & 0xFFFE) == 0xFFFE ? 2 : 0;
    }

    /// <summary>The name of a code point, such as <c>U+202E</c>.</summary>
    public static string NameOf(int code) => "U+" + code.ToString("X4", CultureInfo.InvariantCulture);
}
