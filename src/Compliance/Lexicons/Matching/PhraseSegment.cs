namespace Compliance.Lexicons.Matching;

/// <summary>A stretch of a pattern without gaps: one literal character or one class per position.</summary>
/// <param name="Literals">The folded literal of each position; unused where a class stands.</param>
/// <param name="Classes">The class of each position, null for a literal; null as a whole where there is no class.</param>
internal readonly record struct PhraseSegment(string Literals, CharacterClass?[]? Classes)
{
    public int Length => Literals.Length;

    /// <summary>True where the segment cannot stand at a place with this first character; false says nothing.</summary>
    public bool CannotStartWith(char c) => Classes is null && Literals[0] != c;

    /// <summary>True where the segment stands in <paramref name="text"/> at <paramref name="start"/>, which may lie outside it.</summary>
    public bool Matches(ReadOnlySpan<char> text, int start)
    {
        if (start < 0 || start > text.Length - Literals.Length) return false;
        // Literals are short: comparing character by character takes less than calling for a comparison of memory.
        var literals = Literals;
        var place = text.Slice(start, literals.Length);
        if (Classes is not { } classes)
        {
            for (var i = 0; i < place.Length; i++)
            {
                if (place[i] != literals[i]) return false;
            }

            return true;
        }

        for (var i = 0; i < place.Length; i++)
        {
            if (classes[i] is { } set ? !set.Contains(place[i]) : place[i] != literals[i]) return false;
        }

        return true;
    }
}
