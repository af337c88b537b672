using System.Buffers;

namespace Compliance.Rendering.Terminal;

/// <summary>
/// Text of a document made harmless for a terminal: escape sequences, other controls, bidirectional and invisible
/// marks become �, line breaks and tabs a space. Same length, so columns still fit.
/// </summary>
public static class SafeText
{
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F" +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F" +
        "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008A\u008B\u008C\u008D\u008E\u008F" +
        "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009A\u009B\u009C\u009D\u009E\u009F" +
        "\u00AD\u061C\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E" +
        "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF");

    /// <summary>The text with everything that could steer a terminal replaced; itself where it holds nothing of the kind.</summary>
    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAny(Unsafe);
        return first < 0 ? text : string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                var c = source[i];
                target[i] = c is '\t' or '\r' or '\n' ? ' ' : Unsafe.Contains(c) ? '\uFFFD' : c;
            }
        });
    }
}
