using System.Collections.Frozen;

namespace Compliance.Lexicons;

/// <summary>Plain words that are tried at the edge of a text rather than sought in it, longest first. Immutable.</summary>
internal sealed class WordTable
{
    private readonly FrozenDictionary<char, string[]> _byFirst;
    private readonly FrozenDictionary<char, string[]> _byLast;

    private WordTable(string[] words)
    {
        _byFirst = Group(words, static word => word[0]);
        _byLast = Group(words, static word => word[^1]);
    }

    /// <summary>The literals of the entries whose field <c>side</c> is <paramref name="side"/>; guards are ignored.</summary>
    public static WordTable Create(Lexicon? lexicon, string side)
    {
        var words = new List<string>();
        foreach (var entry in lexicon?.Entries ?? [])
        {
            if (!entry.Fields.TryGetValue("side", out var sides) || !sides.Contains(side)) continue;
            foreach (var pattern in entry.Patterns)
            {
                if (pattern.Text.Length > 0) words.Add(pattern.Text);
            }
        }

        return new WordTable([.. words.Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Length of the longest word that <paramref name="text"/> starts with, or 0.</summary>
    public int PrefixOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_byFirst.TryGetValue(text[0], out var words)) return 0;
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return word.Length;
        }

        return 0;
    }

    /// <summary>Length of the longest word that <paramref name="text"/> ends with, or 0.</summary>
    public int SuffixOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_byLast.TryGetValue(text[^1], out var words)) return 0;
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal)) return word.Length;
        }

        return 0;
    }

    /// <summary>True where a word stands anywhere in <paramref name="text"/>; tries every position, so for short texts only.</summary>
    public bool AnyIn(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length; start++)
            if (PrefixOf(text[start..]) > 0) return true;
        return false;
    }

    private static FrozenDictionary<char, string[]> Group(string[] words, Func<string, char> key) =>
        words.GroupBy(key).ToFrozenDictionary(static group => group.Key, static group => group.OrderByDescending(static word => word.Length).ToArray());
}
