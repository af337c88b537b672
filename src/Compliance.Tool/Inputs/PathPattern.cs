namespace Compliance.Tool.Inputs;

/// <summary>Tells whether a relative path fits a pattern; <c>**</c> stands for any number of folders, none included.</summary>
internal sealed class PathPattern(string pattern)
{
    private readonly string[] _segments = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A pattern that fits a folder fits all that is in it. Linear in path times pattern.</summary>
    public bool Fits(string path)
    {
        var names = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var reached = new bool[_segments.Length + 1];
        reached[0] = true;
        SkipFolders(reached);
        foreach (var name in names)
        {
            var next = new bool[_segments.Length + 1];
            for (var i = 0; i < _segments.Length; i++)
            {
                if (!reached[i]) continue;
                if (_segments[i] == "**") next[i == _segments.Length - 1 ? i + 1 : i] = true;
                else if (GlobPattern.Matches(name, _segments[i])) next[i + 1] = true;
            }

            SkipFolders(next);
            if (next[^1]) return true;
            reached = next;
        }

        return false;
    }

    /// <summary>Where <c>**</c> stands it may stand for nothing; one that ends the pattern still needs a name.</summary>
    private void SkipFolders(bool[] reached)
    {
        for (var i = 0; i + 1 < _segments.Length; i++)
        {
            if (reached[i] && _segments[i] == "**") reached[i + 1] = true;
        }
    }
}
