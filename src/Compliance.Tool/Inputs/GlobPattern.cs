namespace Compliance.Tool.Inputs;

/// <summary>
/// A path with <c>*</c>, <c>?</c> or <c>[…]</c> inside its segments, and <c>**</c> for any number of folders. Hidden names
/// match only where the pattern spells their point.
/// </summary>
internal sealed class GlobPattern(string pattern)
{
    private readonly string[] _segments = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);
    private readonly SortedSet<string> _found = new(StringComparer.Ordinal);

    public static bool IsGlob(string path) => path.AsSpan().IndexOfAny("*?[") >= 0;

    /// <summary>Matching files as paths written like the pattern, in ordinal order.</summary>
    public IReadOnlyCollection<string> Find(string workingDirectory)
    {
        var rooted = pattern.StartsWith('/');
        Descend(rooted ? "/" : workingDirectory, rooted ? "/" : string.Empty, 0);
        return _found;
    }

    private void Descend(string folder, string shown, int index)
    {
        if (index == _segments.Length) return;
        var segment = _segments[index];
        var last = index == _segments.Length - 1;
        if (segment == "**")
        {
            Descend(folder, shown, index + 1);
            foreach (var entry in Entries(folder))
            {
                if (entry.Name.StartsWith('.')) continue;
                if (entry is DirectoryInfo { LinkTarget: null }) Descend(entry.FullName, shown + entry.Name + "/", index);
                else if (last && entry is FileInfo) _found.Add(shown + entry.Name);
            }

            return;
        }

        if (!IsGlob(segment))
        {
            var path = Path.Combine(folder, segment);
            if (!last) Descend(path, shown + segment + "/", index + 1);
            else if (File.Exists(path)) _found.Add(shown + segment);
            return;
        }

        foreach (var entry in Entries(folder))
        {
            if ((entry.Name.StartsWith('.') && !segment.StartsWith('.')) || !Matches(entry.Name, segment)) continue;
            if (!last && entry is DirectoryInfo) Descend(entry.FullName, shown + entry.Name + "/", index + 1);
            else if (last && entry is FileInfo) _found.Add(shown + entry.Name);
        }
    }

    private static FileSystemInfo[] Entries(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return [];
        }
    }

    /// <summary>Greedy matching with one step back to the last star: linear in practice, never exponential.</summary>
    public static bool Matches(ReadOnlySpan<char> name, ReadOnlySpan<char> segment)
    {
        int n = 0, s = 0, star = -1, mark = 0;
        while (n < name.Length)
        {
            if (s < segment.Length && segment[s] == '*')
            {
                star = s++;
                mark = n;
            }
            else if (s < segment.Length && MatchesOne(name[n], segment, s, out var next))
            {
                n++;
                s = next;
            }
            else if (star >= 0)
            {
                s = star + 1;
                n = ++mark;
            }
            else
            {
                return false;
            }
        }

        while (s < segment.Length && segment[s] == '*') s++;
        return s == segment.Length;
    }

    private static bool MatchesOne(char c, ReadOnlySpan<char> segment, int at, out int next)
    {
        next = at + 1;
        if (segment[at] == '?') return true;
        if (segment[at] != '[') return segment[at] == c;
        var close = segment[(at + 1)..].IndexOf(']');
        if (close <= 0) return c == '[';
        next = at + close + 2;
        var set = segment.Slice(at + 1, close);
        var negated = set[0] is '!' or '^';
        return InSet(c, negated ? set[1..] : set) != negated;
    }

    private static bool InSet(char c, ReadOnlySpan<char> set)
    {
        for (var i = 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                if (c >= set[i] && c <= set[i + 2]) return true;
                i += 2;
            }
            else if (set[i] == c) return true;
        }

        return false;
    }
}
