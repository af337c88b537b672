using System.Collections.Frozen;
using System.Numerics;
using Compliance.Text;

namespace Compliance.Lexicons;

/// <summary>
/// Exact names, for telling a misspelt one from an unknown one. Entries with the role <c>genre</c> name the endings that
/// say what kind of document a name is; those marked <c>exactOnly</c> are known but too common in kind for their neighbours
/// to be slips. Immutable.
/// </summary>
internal sealed class NameTable
{
    private const int ShortestName = 5;
    private const int LongName = 8;

    private readonly FrozenSet<string> _known;
    private readonly FrozenDictionary<int, Target[]> _targets;
    private readonly string[] _genres;

    private readonly record struct Target(string Name, ulong Letters, string? Genre);

    private NameTable(IEnumerable<string> known, IEnumerable<string> targets, IEnumerable<string> genres)
    {
        _genres = [.. genres.OrderByDescending(static genre => genre.Length)];
        _known = known.ToFrozenSet(StringComparer.Ordinal);
        _targets = targets.Where(static name => name.Length >= ShortestName).Distinct(StringComparer.Ordinal)
            .GroupBy(static name => name.Length).ToFrozenDictionary(static group => group.Key, group => group.Select(name => new Target(name, Letters(name), GenreOf(name))).ToArray());
    }

    /// <summary>The names a lexicon holds as patterns.</summary>
    public static NameTable Create(Lexicon? lexicon)
    {
        var entries = lexicon?.Entries ?? [];
        var names = entries.Where(static entry => !entry.Has("role", "genre")).ToList();
        return new NameTable(
            names.SelectMany(Folded),
            names.Where(static entry => !entry.Has("exactOnly", "true")).SelectMany(Folded),
            entries.Where(static entry => entry.Has("role", "genre")).SelectMany(Folded));
    }

    /// <summary>
    /// The one known name that <paramref name="title"/> misses by a slip: a character in a short name, up to two in a long
    /// one, the same kind of document. Null where the title is known, has something put before it, or could be another name.
    /// </summary>
    /// <param name="title">The title, folded, without marks and without a remark in brackets at its end.</param>
    public string? Nearest(string title)
    {
        if (title.Length < ShortestName - 1 || _known.Contains(title) || GenreOf(title) is not { } genre) return null;
        var letters = Letters(title);
        string? nearest = null;
        var least = int.MaxValue;
        for (var length = title.Length - 2; length <= title.Length + 2; length++)
        {
            if (!_targets.TryGetValue(length, out var names)) continue;
            var most = length >= LongName ? 2 : 1;
            foreach (var (name, itsLetters, itsGenre) in names)
            {
                if (title.EndsWith(name, StringComparison.Ordinal) || name.EndsWith(title, StringComparison.Ordinal)) return null;
                if (BitOperations.PopCount(letters & ~itsLetters) > most || BitOperations.PopCount(itsLetters & ~letters) > most) continue;
                var distance = EditDistance.Of(title, name, most);
                if (distance > most || distance > least || itsGenre != genre) continue;
                nearest = distance < least ? name : null;
                least = distance;
            }
        }

        return nearest;
    }

    private string? GenreOf(string name)
    {
        foreach (var genre in _genres)
            if (name.EndsWith(genre, StringComparison.Ordinal)) return genre;
        return null;
    }

    // One bit for each of 64 classes of characters: names that differ in more classes than edits allowed need no comparing.
    private static ulong Letters(string name)
    {
        var letters = 0UL;
        foreach (var c in name) letters |= 1UL << (c & 63);
        return letters;
    }

    private static IEnumerable<string> Folded(LexiconEntry entry)
    {
        foreach (var pattern in entry.Patterns) yield return CharacterFolding.Fold(pattern.Text);
    }
}
