namespace Compliance.Text;

/// <summary>
/// Folds full-width forms, compatibility spaces and Kangxi radicals to their plain characters, one code unit to one,
/// by a table of our own, because Unicode normalization is silently off under invariant globalization.
/// </summary>
public static class CharacterFolding
{
    /// <summary>The plain form of one code unit; the unit itself where it has none.</summary>
    public static char Fold(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' => ' ',
        _ => c,
    };

    /// <summary>Folds every code unit; returns <paramref name="text"/> itself where nothing changes.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = 0;
        while (first < text.Length && Fold(text[first]) == text[first]) first++;
        return first == text.Length
            ? text
            : string.Create(text.Length, text, static (target, source) =>
            {
                for (var i = 0; i < source.Length; i++) target[i] = Fold(source[i]);
            });
    }
}
