using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Compliance.Lexicons;

namespace Compliance.Tests.Lexicons;

/// <summary>The oracle: tries every start and every end with a backtracking regex, then applies the definitions word by word.</summary>
internal static class NaiveMatcher
{
    public static IEnumerable<string> Find(ImmutableArray<LexiconEntry> entries, string text) =>
        entries.SelectMany((entry, index) => OfEntry(entry, text).Select(hit => (hit.Start, hit.End, index, entry.Id)))
            .OrderBy(static hit => hit.Start).ThenByDescending(static hit => hit.End).ThenBy(static hit => hit.index)
            .Select(static hit => $"{hit.Id}[{hit.Start}..{hit.End})");

    private static IEnumerable<(int Start, int End)> OfEntry(LexiconEntry entry, string text) =>
        entry.Patterns.SelectMany(pattern => Tightest(AllMatches(pattern, text)))
            .GroupBy(static hit => hit.Start)
            .Select(static hits => (hits.Key, hits.Max(static hit => hit.End)));

    private static List<(int Start, int End)> Tightest(List<(int Start, int End)> all) =>
        all.Where(hit => !all.Exists(other => other != hit && other.Start >= hit.Start && other.End <= hit.End)).ToList();

    private static List<(int Start, int End)> AllMatches(PhrasePattern pattern, string text)
    {
        var body = Regex.Replace(pattern.Text.Replace("[^", "[^\\n\\r", StringComparison.Ordinal), @"\{(\d+),(\d+)\}", "[^。!?;\\n\\r]{$1,$2}");
        var regex = new Regex($@"\A(?:{body})\z", RegexOptions.CultureInvariant);
        var matches = new List<(int, int)>();
        for (var start = 0; start < text.Length; start++)
        {
            for (var end = start + 1; end <= text.Length; end++)
            {
                if (pattern.NotBefore.Any(guard => text[end..].StartsWith(guard, StringComparison.Ordinal))) continue;
                if (pattern.NotAfter.Any(guard => text[..start].EndsWith(guard, StringComparison.Ordinal))) continue;
                if (regex.IsMatch(text[start..end])) matches.Add((start, end));
            }
        }

        return matches;
    }
}
