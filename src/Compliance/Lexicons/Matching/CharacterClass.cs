namespace Compliance.Lexicons.Matching;

/// <summary>The characters that one <c>[...]</c> of a pattern stands for. A negated class never takes a line break.</summary>
internal sealed class CharacterClass
{
    private readonly (char Low, char High)[] _ranges;

    public CharacterClass(IReadOnlyList<(char Low, char High)> ranges, bool negated)
    {
        _ranges = [.. ranges];
        Negated = negated;
    }

    public bool Negated { get; }

    public bool Contains(char c)
    {
        foreach (var (low, high) in _ranges)
        {
            if (c >= low && c <= high) return !Negated;
        }

        return Negated && c is not ('\n' or '\r');
    }

    /// <summary>The members, each once, or null where there are more than <paramref name="limit"/>.</summary>
    public IReadOnlyCollection<char>? Members(int limit)
    {
        if (Negated) return null;
        var members = new SortedSet<char>();
        foreach (var (low, high) in _ranges)
        {
            for (int c = low; c <= high; c++)
            {
                members.Add((char)c);
                if (members.Count > limit) return null;
            }
        }

        return members;
    }
}
