namespace Compliance.Text;

/// <summary>
/// Folds full-width and small forms, Unicode's spaces, radicals and compatibility ideographs to their plain characters,
/// one code unit to one, by a table of our own, because Unicode normalization is silently off under invariant globalization.
/// So （ ） ， ： ； ！ ？ become ASCII, while 。 、 “ ” 《 》 and all other Chinese punctuation stay.
/// </summary>
public static class CharacterFolding
{
    /// <summary>The plain form of one code unit; the unit itself where it has none.</summary>
    public static char Fold(char c)
    {
        // Nearly all text is ASCII or plain ideographs, so those leave first.
        if (c < '\u00A0' || (c >= '\u3100' && c < '\uF900')) return c;
        return c switch
        {
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            '\u3000' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' => ' ',
            >= '\u2E80' and <= '\u2EF3' => Pick(FoldingTable.RadicalsSupplement, c, '\u2E80'),
            >= '\u2F00' and <= '\u2FD5' => Pick(FoldingTable.KangxiRadicals, c, '\u2F00'),
            >= '\uF900' and <= '\uFAD9' => Pick(FoldingTable.CompatibilityIdeographs, c, '\uF900'),
            >= '\uFE50' and <= '\uFE6B' => Pick(FoldingTable.SmallForms, c, '\uFE50'),
            '\u2236' or '\uFE30' => ':',
            '\u2027' or '\u30FB' or '\uFF65' => '·',
            '\uFF61' => '。',
            '\uFF62' => '「',
            '\uFF63' => '」',
            '\uFF64' => '、',
            '\uFFE5' => '¥',
            _ => c,
        };
    }

    /// <summary>Folds every code unit; returns <paramref name="text"/> itself where nothing changes.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = FirstFolded(text);
        return first < 0
            ? text
            : string.Create(text.Length, (text, first), static (target, state) =>
            {
                var (source, start) = state;
                source.AsSpan(0, start).CopyTo(target);
                for (var i = start; i < target.Length; i++) target[i] = Fold(source[i]);
            });
    }

    private static int FirstFolded(ReadOnlySpan<char> text)
    {
        // Vectorized: a text of ASCII alone is done here.
        var i = text.IndexOfAnyInRange('\u00A0', '\uFFFF');
        if (i < 0) return -1;
        for (; i < text.Length; i++)
        {
            if (Fold(text[i]) != text[i]) return i;
        }

        return -1;
    }

    private static char Pick(string table, char c, char first) => table[c - first] is var plain and not '\0' ? plain : c;
}
