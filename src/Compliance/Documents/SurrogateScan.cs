namespace Compliance.Documents;

/// <summary>Finds and replaces surrogates that lack their other half.</summary>
internal static class SurrogateScan
{
    /// <summary>Offset of the first one, or -1.</summary>
    public static int FirstUnpaired(ReadOnlySpan<char> text)
    {
        for (var i = 0; ;)
        {
            var next = text[i..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0) return -1;
            i += next;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return i;
            i += 2;
        }
    }

    /// <summary>The text with U+FFFD for each, so that every offset stays.</summary>
    public static string Repair(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        source.CopyTo(target);
        for (var at = FirstUnpaired(target); at >= 0;)
        {
            target[at++] = '\uFFFD';
            var next = FirstUnpaired(target[at..]);
            at = next < 0 ? -1 : at + next;
        }
    });
}
