namespace Compliance.Text;

/// <summary>
/// A set of code units with the next member of it found by one look-up per character. In Chinese text marks and figures
/// stand a few characters apart, so that searching in blocks, as the framework does, costs more than it saves.
/// </summary>
internal sealed class CharacterSet
{
    private readonly ulong[] _bits = new ulong[1024];

    private CharacterSet(string members)
    {
        foreach (var c in members) _bits[c >> 6] |= 1UL << (c & 63);
    }

    /// <summary>The set of the code units of <paramref name="members"/>.</summary>
    public static CharacterSet Of(string members) => new(members);

    /// <summary>True for a member.</summary>
    public bool Contains(char c) => ((_bits[c >> 6] >> (c & 63)) & 1) != 0;

    /// <summary>Offset of the first member in <paramref name="text"/>, or -1.</summary>
    public int FirstIn(ReadOnlySpan<char> text)
    {
        var bits = _bits;
        for (var i = 0; i < text.Length; i++)
        {
            if (((bits[text[i] >> 6] >> (text[i] & 63)) & 1) != 0) return i;
        }

        return -1;
    }
}
