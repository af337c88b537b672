using System.Collections.Immutable;
using Compliance.Lexicons;

namespace Compliance.Claims.Relations;

/// <summary>Reads the fields of an entry of the lexicon "subsets".</summary>
internal static class SubsetLexicon
{
    /// <summary>True for a word that counts a part of some whole.</summary>
    public static bool IsPart(LexiconEntry entry) => Field(entry, "role").Contains("part");

    /// <summary>True for a word that counts a whole.</summary>
    public static bool IsWhole(LexiconEntry entry) => Field(entry, "role").Contains("whole");

    /// <summary>True for a word that casts doubt on the pair: cases carried over from before.</summary>
    public static bool IsDoubt(LexiconEntry entry) => Field(entry, "role").Contains("doubt");

    /// <summary>Ids of the wholes that the part belongs to.</summary>
    public static ImmutableArray<string> Wholes(LexiconEntry entry) => Field(entry, "wholes");

    /// <summary>Objects that may stand between the part's word and its number (采纳建议1条).</summary>
    public static ImmutableArray<string> Objects(LexiconEntry entry) => Field(entry, "objects");

    /// <summary>True where the pair may hold but its failing proves nothing.</summary>
    public static bool IsWeak(LexiconEntry entry) => Field(entry, "weak").Contains("true");

    /// <summary>True where the whole may stand in another sentence of the paragraph, before or after.</summary>
    public static bool ReachesParagraph(LexiconEntry entry) => Field(entry, "reach").Contains("paragraph");

    /// <summary>True where the whole is the sum of all counts of such words (简易程序 and 普通程序).</summary>
    public static bool IsSummed(LexiconEntry entry) => Field(entry, "summed").Contains("true");

    private static ImmutableArray<string> Field(LexiconEntry entry, string name) =>
        entry.Fields.TryGetValue(name, out var values) ? values : [];
}
