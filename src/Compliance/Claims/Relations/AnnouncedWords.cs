using System.Collections.Immutable;
using Compliance.Lexicons;

namespace Compliance.Claims.Relations;

/// <summary>The word lists of the lexicon "announced"; each is empty where the rule set has none.</summary>
internal sealed class AnnouncedWords
{
    private AnnouncedWords(Lexicon? lexicon)
    {
        Units = Words(lexicon, "units", "words");
        Aspects = Words(lexicon, "units", "aspects");
        Predicates = Words(lexicon, "predicates", "words");
        Levels = Words(lexicon, "levels", "words");
        Twins = Words(lexicon, "levels", "twins");
        Holders = Words(lexicon, "holders", "words");
        Explains = Words(lexicon, "explains", "words");
        Forms = Words(lexicon, "forms", "words");
        Qualifiers = Words(lexicon, "qualifiers", "words");
        Fields = Words(lexicon, "focus", "nouns");
        Compounds = Words(lexicon, "focus", "compounds");
        Places = Words(lexicon, "places", "words");
        Kinds = Words(lexicon, "places", "kinds");
        Leads = Words(lexicon, "leads", "words");
    }

    /// <summary>Units that announce items (项, 个方面).</summary>
    public ImmutableArray<string> Units { get; }

    /// <summary>Those that count nothing but items of a text (方面, 点).</summary>
    public ImmutableArray<string> Aspects { get; }

    /// <summary>What a slogan says of the words before it (到位 in 人员、经费“两到位”).</summary>
    public ImmutableArray<string> Predicates { get; }

    /// <summary>Levels of administration.</summary>
    public ImmutableArray<string> Levels { get; }

    /// <summary>Two words for one level, as a/b.</summary>
    public ImmutableArray<string> Twins { get; }

    /// <summary>Last words of bodies that carry out a slogan and are no items of it.</summary>
    public ImmutableArray<string> Holders { get; }

    /// <summary>Words for what a set is, between its quoted name and its items.</summary>
    public ImmutableArray<string> Forms { get; }

    /// <summary>Words that lead from a slogan to its items.</summary>
    public ImmutableArray<string> Explains { get; }

    /// <summary>Words between a number and its noun that count the same things (重点 in 5个重点镇).</summary>
    public ImmutableArray<string> Qualifiers { get; }

    /// <summary>Nouns of what work is aimed at (领域, 环节), straight after their number.</summary>
    public ImmutableArray<string> Fields { get; }

    /// <summary>Short names that may stand for two things (文卫).</summary>
    public ImmutableArray<string> Compounds { get; }

    /// <summary>Last words of names of places (镇, 村).</summary>
    public ImmutableArray<string> Places { get; }

    /// <summary>Words within what ends like a place and names a kind (示范县).</summary>
    public ImmutableArray<string> Kinds { get; }

    /// <summary>Verbs that lead to a set and so are no item of a list before it (抓好 in 学习、宣传、抓好三个环节).</summary>
    public ImmutableArray<string> Leads { get; }

    /// <summary>The words of the rule set.</summary>
    public static AnnouncedWords From(LexiconSet lexicons) => new(lexicons.Of(LexiconNames.Announced));

    /// <summary>Length of the longest of <paramref name="words"/> that <paramref name="text"/> starts with; 0 for none.</summary>
    public static int LengthAtStart(ImmutableArray<string> words, ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var word in words)
            if (word.Length > longest && text.StartsWith(word, StringComparison.Ordinal)) longest = word.Length;
        return longest;
    }

    /// <summary>The longest of <paramref name="words"/> that <paramref name="text"/> ends with, or null.</summary>
    public static string? AtEnd(ImmutableArray<string> words, ReadOnlySpan<char> text)
    {
        string? longest = null;
        foreach (var word in words)
            if (word.Length > (longest?.Length ?? 0) && text.EndsWith(word, StringComparison.Ordinal)) longest = word;
        return longest;
    }

    private static ImmutableArray<string> Words(Lexicon? lexicon, string id, string field)
    {
        foreach (var entry in lexicon?.Entries ?? [])
            if (entry.Id == id && entry.Fields.TryGetValue(field, out var words)) return words;
        return [];
    }
}
